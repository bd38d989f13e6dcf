/**
 * Every sentence that the overlay and the session at a box say by themselves. What a finding says comes from its rule.
 * A name in { } is filled in; with `one` and `other`, `count` decides.
 */
export const overlay = {
  'marker.clear': 'Nothing to say',
  'marker.advice': { one: '1 tip', other: '{count} tips' },
  'marker.toCheck': { one: '1 to check', other: '{count} to check' },
  'marker.held': 'Not posted yet',
  'marker.notChecked': 'Not checked',
  'marker.paused': 'Paused',

  'severity.block': 'Important',
  'severity.warn': 'To check',
  'severity.advise': 'Tip',

  'card.label': 'What Postcheck says',
  'card.place': '{at} of {of}',
  'card.previous': 'Previous',
  'card.next': 'Next',
  'card.close': 'Close',
  'card.because': 'Why we think so',
  'card.mostOf': 'it is mostly in “{words}”',
  'card.policy': '{organisation} policy',
  'card.opensInTab': 'opens in a new tab',
  'card.willAdd': 'Adds these words:',
  'card.clearTitle': 'Nothing to say about this draft',
  'card.clearText': 'We found nothing in it that the {organisation} policy asks about.',
  'card.notCheckedTitle': 'This draft was not checked',
  'card.private': 'Checked on this computer. Nothing is sent.',

  'checklist.title': 'Before you post {attached}',
  'checklist.intro': 'Postcheck cannot see what is in it. Please look once more, and tick what is so.',
  'checklist.section': 'Section {id}',

  'attached.image': { one: 'this picture', other: 'these {count} pictures' },
  'attached.video': { one: 'this video', other: 'these {count} videos' },
  'attached.document': { one: 'this document', other: 'these {count} documents' },
  'attached.gif': { one: 'this GIF', other: 'these {count} GIFs' },
  'attached.poll': { one: 'this poll', other: 'these {count} polls' },
  'alsoAttached.image': { one: 'the picture', other: 'the {count} pictures' },
  'alsoAttached.video': { one: 'the video', other: 'the {count} videos' },
  'alsoAttached.document': { one: 'the document', other: 'the {count} documents' },
  'alsoAttached.gif': { one: 'the GIF', other: 'the {count} GIFs' },
  'alsoAttached.poll': { one: 'the poll', other: 'the {count} polls' },

  'fixed.gone': 'Done. We read the box again and the words are gone. To bring them back, undo in the box.',
  'fixed.added': 'Done. The words are in your draft. To take them out, undo in the box.',
  'fixed.notTaken':
    'The box did not take this change, so your draft is as it was. Please change the words yourself.',

  'hold.title': 'Not posted yet',
  'hold.safe': 'Your draft is still in the box. Nothing was lost and nothing was sent.',
  'hold.back': 'Back to my draft',
  'hold.done': 'Post anyway',
  'hold.doneAndSayWhy': 'Post anyway…',
  'hold.coversBoth': 'This posts with both things left as they are.',
  'hold.coversAll': {
    one: 'This posts with it left as it is.',
    other: 'This posts with all {count} things left as they are.',
  },
  'hold.reason': 'Why is it right to post this?',
  'hold.reasonMissing': 'Write why it is right to post this',

  'dismiss.open': 'This isn’t a problem…',
  'dismiss.ask': 'Why not?',
  'dismiss.reason': 'Why is this not a problem?',
  'dismiss.reasonMissing': 'Write why this is not a problem',
  'dismiss.done': 'It is not a problem',
  'dismiss.remember': 'Remember this colleague or public figure on this computer.',
  'dismiss.rememberHow': 'The name is kept as a code that nobody can read.',

  'dismissal.colleague': 'This is a colleague',
  'dismissal.public-figure': 'This is a public figure',
  'dismissal.already-public': 'It is already public',
  'dismissal.consent': 'I have their consent',
  'dismissal.not-personal-data': 'It is not personal data',
  'dismissal.made-up': 'It is made up, an example',
  'dismissal.allowed': 'I am allowed to share this',
  'dismissal.not-work': 'This is not about my work',
  'dismissal.profile-says-so': 'My profile says so already',
  'dismissal.in-my-role': 'I speak for the organisation here',
  'dismissal.link-is-fine': 'I know this site and it is fine',
  'dismissal.meant-kindly': 'It is a quote, or meant kindly',
  'dismissal.being-handled': 'The right people already know',
  'dismissal.done': 'I have done this',
  'dismissal.mistaken': 'Postcheck has got this wrong',

  'reason.hint': 'A few words are enough. They are not kept and not sent.',
  'reason.cancel': 'Cancel',

  'together.button': { one: 'Put it right', other: 'Put all {count} right' },
  'together.all': {
    one: 'Done: it is put right. Undo in the box brings it back.',
    other: 'Done: all {count} put right. Undo in the box brings them back one by one.',
  },
  'together.some': '{done} of {of} put right. The box did not take the rest.',

  'copy.insert': 'Copy these words',
  'copy.change': 'Copy the corrected text',
  'copy.done': 'Copied. Now paste it into the box yourself.',
  'copy.failed': 'This could not be copied either.',

  'pause.open': 'Pause…',
  'pause.ask': 'Where?',
  'pause.title': 'Postcheck is paused',
  'pause.here': 'You asked for quiet, so nothing is checked or held in this box.',
  'pause.until': 'You asked for quiet, so nothing is checked or held until {time}.',
  'pause.resume': 'Check my drafts again',
  'pause.box': 'In this box',
  'pause.everywhere': 'Everywhere, for ten minutes',

  'notice.undo': 'Undo',
  'notice.ok': 'Got it',
  'notice.hint':
    'Postcheck found something your policy asks about. To read it, press the marker or Alt+Shift+K.',
  'notice.reference': 'Postcheck added the reference disclaimer at the end of your text.',
  'notice.waiting': 'Checking your draft before it is posted…',
  'notice.unread':
    'Your post went out with its words checked. Postcheck had not read its sentences yet, which takes a moment.',
  'notice.nowClear':
    'Postcheck has checked this now and has nothing to say. Your post is still here: press Post again.',
  'notice.notRemembered': 'Postcheck could not remember this. It will ask again next time.',
  'notice.updated': 'Postcheck was updated. Refresh this page to have your drafts checked again.',
  'notice.wentUnchecked': 'This was not checked before you posted it. {because}',

  'announce.paused': 'Postcheck is paused. Nothing is checked.',
  'announce.toCheck': {
    one: 'Postcheck: 1 thing to check in your draft. Press Alt, Shift and K to open it.',
    other: 'Postcheck: {count} things to check in your draft. Press Alt, Shift and K to open them.',
  },
  'announce.advice': {
    one: 'Postcheck has a tip for your draft. Press Alt, Shift and K to open it.',
    other: 'Postcheck has {count} tips for your draft. Press Alt, Shift and K to open them.',
  },
  'announce.notChecked': 'Postcheck did not check this draft. {because}',
  'announce.clear': 'Postcheck: nothing to check now.',

  'because.updated': 'Postcheck was updated. Refresh this page.',
  'because.silent': 'Postcheck did not answer.',
  'because.unreachable': 'Postcheck could not be reached.',
  'because.noSense': 'Postcheck gave an answer that makes no sense.',
  'because.trouble': 'Postcheck ran into a problem.',
  'because.late': 'Postcheck took too long to answer.',
  'because.stillChecking':
    'Postcheck is still checking. If it finds nothing to say, or cannot check, your post goes out by itself.',
  'because.unreadable': 'Postcheck cannot read this kind of box.',
  'because.unrecognised': 'Postcheck does not recognise the box on this page, so it is not checked.',
  'because.tooLong': 'This text is very long: only the first {read} characters were checked.',
  'because.wordsOnly': 'Only words were checked: the part that reads whole sentences is not running.',
  'because.quiet': 'You asked for quiet, so this is not checked.',
  'because.noPostButton': 'The Post button was not found on this page, so a post cannot be held.',
} as const;
