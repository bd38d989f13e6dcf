/** Every sentence of the welcome page. */
export const welcomeWords = {
  title: 'Welcome to Postcheck',
  intro:
    'Before you post on X, Facebook or LinkedIn, Postcheck tells you what your social media policy would say about it. It all happens on this computer: nothing you write is sent anywhere.',
  steps: {
    organisation: '1. Where do you work?',
    profiles: '2. What do your profiles say?',
    try: '3. Try it here',
  },
  identifies: 'My profiles say where I work',
  disclaimer: 'My profiles carry a disclaimer, such as “Views my own”',
  later: 'If it differs from site to site, say so in the settings later.',
  tryHint: 'This is a practice box: nothing is posted. Change the words and see what happens, or press Post.',
  tryLabel: 'A practice post',
  tryText: 'Lovely Mrs Okafor in bed 4 went home today after her hip operation, we will miss her jokes!',
  post: 'Post',
  posted: 'On a real site, this would now have been posted.',
  done: 'I’m ready',
  skip: 'Skip this',
} as const;
