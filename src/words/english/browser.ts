/** What the browser itself shows of Postcheck, and what the background says. */
export const inBrowser = {
  /** The language of this catalogue: numbers, dates and plurals go by it. Screen readers too. */
  language: 'en-GB',
  'extension.name': 'Postcheck',
  'extension.description':
    'Shows what your organisation’s social media policy would say about a draft, before you post it.',
  'extension.openCard': 'Open what Postcheck says about this draft',
  'menu.checkThisBox': 'Check this box with Postcheck',
  'fault.extraSite':
    'Postcheck may not work on {host}. This needs the enterprise package, which your IT team makes with {command}',
  'fault.noSuchRule': 'The policy pack has no rule “{id}”',
  'fault.noList': 'This list is not in the package',
  'fault.unreadableLists': 'The package’s lists of hosts cannot be read. Install it again',
  'fault.oneBefore': '{why}. The one before stays in force',
  'fault.oldSelectors': 'date: Postcheck comes with newer ones, of {date}',
  'fault.notJson': 'This is not JSON',
  'background.otherSite': 'The draft came from another site than it says.',
  'background.unread': 'Postcheck could not read this draft. Please check it yourself before you post.',
} as const;
