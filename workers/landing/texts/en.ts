import type { Texts } from '../texts.ts'

export const en: Texts = {
  addiction: 'Gambling can be addictive. Play with limits.',
  help: 'Help',
  advertisement: 'Advertising',
  paidByCasinos: 'We are paid when you sign up at a casino through this page.',
  howWeEarn: 'How we earn',
  otherCountry:
    'This page is written for another country than the one you seem to be in. Other offers and other laws may apply to you.',
  ourRating: 'our rating',
  welcomeBonus: 'Welcome bonus',
  freeSpins: (count, written) => `${written} free ${count === 1 ? 'spin' : 'spins'}`,
  noBonus: 'No welcome bonus',
  terms: 'Terms',
  termsUnknown: 'The casino’s terms apply. Read them on its site before you deposit.',
  payments: 'Payments',
  licence: 'Licence',
  licenceUnknown: 'not stated',
  visit: (casino) => `Visit ${casino}`,
  adultsAndTerms: (age) => `${age}+ · The casino’s terms apply`,
  noCasinos: 'There is no casino to show for this market at the moment.',
  beforeYouPlay: {
    heading: 'Before you play',
    rules: [
      'Decide what you can afford to lose, and set it as your limit at the casino.',
      'Read the bonus terms first: most bonuses must be wagered many times before a payout.',
      'Stop when it is no longer fun. Never try to win back what you lost.',
    ],
  },
  back: 'Back to the casinos',
  market: 'Market',
  regulator: 'Gambling regulator',
  selfExclusion: 'Bar yourself from gambling',
  pages: 'About this site',
  onlyAdults: (age) => `Only for people aged ${age} and over.`,
  compliance: ({ siteName, minimumAge }) => ({
    terms: {
      title: 'Terms of use',
      sections: [
        {
          heading: 'What this site is',
          text: `${siteName} lists online casinos and links to them. It is not a casino: you cannot play, deposit or win money here.`,
        },
        {
          heading: 'Who it is for',
          text: `People aged ${minimumAge} or over who may lawfully gamble where they are. Laws differ between countries, and sometimes within them; keeping to yours is up to you.`,
        },
        {
          heading: 'Bonuses',
          text: 'Bonuses, free spins and their terms are the casino’s and may change after we wrote about them. What counts is what the casino shows when you sign up.',
        },
        {
          heading: 'When you leave this site',
          text: 'Links lead to other companies. Your account, your money and your winnings are between you and the casino, under its terms.',
        },
        {
          heading: 'No promises',
          text: 'Ratings are our opinion. On average, players lose money; nothing here promises that you will win.',
        },
      ],
    },
    privacy: {
      title: 'Privacy',
      sections: [
        {
          heading: 'No cookies',
          text: 'These pages set no cookies and load nothing from advertising networks.',
        },
        {
          heading: 'What is recorded',
          text: 'When you arrive: the time, your country, your kind of device and browser, the page you came from and the values in the link that brought you. When you leave for a casino: that you did. Each record has a random number and no name. Your country is worked out from your IP address, which is not kept.',
        },
        {
          heading: 'What the casino learns',
          text: 'The link to a casino carries such a number. If you register or deposit there, the casino may report that to us under the number, with an amount and its own number for you, so that our commission can be settled. We do not ask for your name or contact details.',
        },
        {
          heading: 'Who else is involved',
          text: 'Cloudflare delivers these pages and processes your IP address to do so. Logos may be loaded from the casinos’ own servers.',
        },
        {
          heading: 'Your rights',
          text: 'You can ask the operator of this site what is kept about you and have it corrected or deleted. You can complain to your data protection authority.',
        },
      ],
    },
    disclosure: {
      title: 'How we earn',
      sections: [
        {
          heading: 'Casinos pay us',
          text: 'When you follow a link here and sign up or deposit, the casino may pay us: a fixed amount, a share of what it earns from your losses, or both. You pay nothing extra.',
        },
        {
          heading: 'What that means for this list',
          text: 'Payment can influence which casinos are listed and in what order. This list is not a survey of the whole market.',
        },
        {
          heading: 'Ratings and terms',
          text: 'Ratings are this site’s own opinion. Each bonus has its terms beside it, so that you can judge for yourself.',
        },
      ],
    },
    'responsible-gambling': {
      title: 'Safer gambling',
      sections: [
        {
          heading: 'Keep it a game',
          text: [
            'Gamble only with money you can do without.',
            'Set limits for money and time before you start, and keep to them.',
            'Take breaks. Do not play when you are upset, tired or drunk.',
            'Never borrow to gamble and never chase losses.',
          ],
        },
        {
          heading: 'Signs that it is no longer one',
          text: [
            'You play longer or for more than you meant to.',
            'You hide it from people close to you.',
            'You are restless when you cannot play.',
            'Bills stay unpaid because of it.',
          ],
        },
        {
          heading: 'Young people',
          text: `Gambling is for people aged ${minimumAge} and over. If children use your device, keep your accounts locked and use a filter.`,
        },
      ],
    },
  }),
}
