import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness/index.ts';
import { listen } from './screen-reader.ts';

const builds = process.env.BUILDS ?? '.output';

const journey = `
write
  focus on textbox “Post text”
  polite: Postcheck found something your policy asks about. To read it, press the marker or Alt+Shift+K.
press Alt+Shift+K
  focus on dialog “What Postcheck says”, described as “This looks like a patient’s number”
press ArrowRight
  focus on dialog “What Postcheck says”, described as “Say that these are your own views”
  polite: 2 of 2. Say that these are your own views
press ArrowLeft
  focus on dialog “What Postcheck says”, described as “This looks like a patient’s number”
  polite: 1 of 2. This looks like a patient’s number
press Tab
  focus on button “Previous”
press Tab
  focus on button “Next”
press Tab
  focus on button “Close”
press Tab
  focus on button “Put all 2 right”
press Tab
  focus on button “Remove these words”
press Enter
  focus on dialog “What Postcheck says”, described as “This looks like a patient’s number”
  polite: Done. We read the box again and the words are gone. To bring them back, undo in the box.
press Escape
  focus on textbox “Post text”
  polite: Postcheck: 1 thing to check in your draft. Press Alt, Shift and K to open it.
press Control+Enter
  focus on alertdialog “Not posted yet”, described as “Your draft is still in the box. Nothing was lost and nothing was sent. Say that these are your own views”
press Escape
  focus on textbox “Post text”
press Control+Enter
  focus on alertdialog “Not posted yet”, described as “Your draft is still in the box. Nothing was lost and nothing was sent. Say that these are your own views”
press Tab
  focus on button “Close”
press Tab
  focus on button “Add the disclaimer”
press Tab
  focus on button “My profile says so”
press Tab
  focus on button “3.1 Participating in online activities (opens in a new tab)”
press Tab
  focus on button “This isn’t a problem…”, collapsed
press Tab
  focus on button “Back to my draft”
press Tab
  focus on button “Post anyway”
press Enter
  focus on textbox “Post text”, described as “What is happening?”
  assertive: Your post was sent
  polite: Postcheck: nothing to check now.
`.trim();

/** The build people get, whose shadow roots are closed, with nothing but a keyboard and a screen reader. */
describe('the main journey by ear', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('chromium', { extensions: [resolve(builds, 'chrome-mv3')] });
  });
  afterAll(() => session?.close());

  it('from the first word to the post', async () => {
    const { tab } = session;
    await tab.open('https://x.com/home');
    await tab.focus('home');
    const heard = listen(tab);
    const press = (keys: string): Promise<void> => heard.step(`press ${keys}`, () => tab.press(keys));
    await heard.step('write', () =>
      tab.type('Proud of what our team at NHS England launched today. Patient no 943 476 5919'),
    );
    await press('Alt+Shift+K');
    await press('ArrowRight');
    await press('ArrowLeft');
    for (let times = 0; times < 5; times += 1) await press('Tab');
    await press('Enter');
    await press('Escape');
    await press('Control+Enter');
    await press('Escape');
    await press('Control+Enter');
    for (let times = 0; times < 7; times += 1) await press('Tab');
    await press('Enter');
    expect(await heard.end()).toBe(journey);
    expect((await tab.sent()).map(({ text }) => text)).toEqual([
      'Proud of what our team at NHS England launched today. Patient no',
    ]);
  });
});
