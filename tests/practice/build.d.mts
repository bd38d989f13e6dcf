export declare const practiceOutput: string;
export declare const buildPractice: () => Promise<string>;
