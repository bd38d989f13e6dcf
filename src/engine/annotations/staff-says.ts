/**
 * Further ways of saying what one does in health care, as frames: years of a job, where it is done, what is done there,
 * first days and last ones.
 */
export const saysJob: readonly string[] = [
  '^ ..3 years|yrs|decades ?as|of ?being a|an #anyjob in|at|for|with ?the|a ..1 #employer|nhs|hospital|trust|ambulance',
  "i've|ive|i'm|im|i ?have|am ?been ?a|just|still|only ?a band #band ?and|on|in|at|for|nurse|now",
  'i type|transcribe|book|code|file|chase|print ?up|out ?all ?the clinic|discharge|outpatient|theatre letters|notes|appointments|lists|summaries',
  'as|am|being someone|somebody|one who|that actually|also ..1 cleans|staffs|runs|scrubs|nurses|works|covers ..2 #place|theatres|wards|nights',
  'as|am|being someone|somebody|one who|that cleans|staffs|runs|scrubs|nurses|works|covers|teaches ?in|on|the|for ..2 #place|theatres|wards|nurses|nhs',
  'proud|lucky|privileged|honoured ?still to ?be|call ?myself a|an nhs ..3 #anyjob|scientist|manager|worker|employee|analyst|librarian|electrician|cleaner|cook|driver',
  '^ ?speaking as a|an #anyjob in|at|for|with ?a|an|the ..2 trust|hospital|surgery|icb|hospice|#employer',
  "i|i've|ive ?have manage|lead|run|supervise|managed|led a|the|our|an ?small|big|little team|bunch|service of|for #many|clerks|midwives|visitors|therapists|secretaries|scientists",
  'my mentor|assessor|preceptor|supervisor let|made|asked|showed|watched me ..5 injection|cannula|catheter|bloods|patient|birth|patients|baby|obs|handover',
  'my|our ?very first nhs payslip|pay|wage|contract|job|uniform|badge',
  'first nhs payslip|pay|wage|contract|job|uniform|badge',
  'our ..1 999|111|call|ambulance|control handlers|takers|crews|dispatchers|room ?hear|heard|do|take|took|get|are|have',
  "i've|ive|i|we've ?have work|worked|been in|for ?the sexual|mental|public|primary|palliative|elderly|critical|intensive|emergency|community|occupational health|care|medicine|nursing|services ?for",
  'i nurse people|patients|them|children|babies|adults|folk',
  "i've|ive|i ?have ?got clinic|theatre|handover|mdt|caseload|ward-round in|at|this|all|today|tomorrow|from",
  'back on shift|nights|earlies|lates ?after ..8 bay|ward|unit|patients|handover|nurse|bleep|trolley',
  'day one|two|three|four|five|1|2|3|4|5|6 of ?my ?the ?trust|hospital|nhs|ward|nursing|midwifery induction|placement|preceptorship|probation ..12 ward|nurse|trust|uniform|patients|bay',
  "the ?other wards|ward|unit|bays ..8 i'm|we're|im ?still doing|covering|running|looking",
  "as|i'm|im|i am|being|was ?a|an|the ?only|lead|senior|trainee|deputy nhs ..4 manager|officer|director|analyst|scientist|administrator|accountant|lead|engineer|commissioner|trainer|planner|chaplain|librarian",
  "i've|ive|i'm|im|i|my ?have ?am ?been ?first|last|second on placement ..10 consultant|ward|nurse|mentor|patient|patients|unit|clinic|theatre",
  'wrote|signed|did|gave|took|put ?in my ?very first|second prescription|death|cannula|catheter|injection|bloods|arrest|handover|discharge ?summary|certificate|letter|in|today',
  'when|whenever|time i ring|rang|phone|call a|the family|families|relatives|relative|next',
  'the joy|relief|pleasure|feeling|misery of|when ?you discharging|discharge|admitting|extubating|weaning|scanning|delivering|stepping',
];
