import type { Texts } from '../texts.ts'

export const de: Texts = {
  addiction: 'Glücksspiel kann süchtig machen. Spiel mit Grenzen.',
  help: 'Hilfe',
  advertisement: 'Anzeige',
  paidByCasinos: 'Wir werden bezahlt, wenn du dich über diese Seite bei einem Casino anmeldest.',
  howWeEarn: 'Womit wir Geld verdienen',
  otherCountry:
    'Diese Seite ist für ein anderes Land geschrieben als das, in dem du zu sein scheinst. Für dich können andere Angebote und andere Gesetze gelten.',
  ourRating: 'unsere Bewertung',
  welcomeBonus: 'Willkommensbonus',
  freeSpins: (count, written) => `${written} ${count === 1 ? 'Freispiel' : 'Freispiele'}`,
  noBonus: 'Kein Willkommensbonus',
  terms: 'Bedingungen',
  termsUnknown:
    'Es gelten die Bedingungen des Casinos. Lies sie auf seiner Seite, bevor du einzahlst.',
  payments: 'Zahlungsarten',
  licence: 'Lizenz',
  licenceUnknown: 'keine Angabe',
  visit: (casino) => `Zu ${casino}`,
  adultsAndTerms: (age) => `Ab ${age} · Es gelten die Bedingungen des Casinos`,
  noCasinos: 'Für diesen Markt gibt es zurzeit kein Casino zu zeigen.',
  beforeYouPlay: {
    heading: 'Bevor du spielst',
    rules: [
      'Überlege, was du verlieren kannst, und stell genau das als Limit im Casino ein.',
      'Lies zuerst die Bonusbedingungen: Meist muss ein Bonus vielfach umgesetzt werden, bevor etwas ausgezahlt wird.',
      'Hör auf, wenn es keinen Spaß mehr macht. Versuche nie, Verluste zurückzugewinnen.',
    ],
  },
  back: 'Zurück zu den Casinos',
  market: 'Markt',
  regulator: 'Glücksspielaufsicht',
  selfExclusion: 'Sich selbst sperren lassen',
  pages: 'Über diese Seite',
  onlyAdults: (age) => `Nur für Personen ab ${age} Jahren.`,
  compliance: ({ siteName, minimumAge }) => ({
    terms: {
      title: 'Nutzungsbedingungen',
      sections: [
        {
          heading: 'Was diese Seite ist',
          text: `${siteName} stellt Online-Casinos vor und verlinkt sie. Es ist selbst kein Casino: Hier kannst du weder spielen noch einzahlen noch gewinnen.`,
        },
        {
          heading: 'Für wen sie ist',
          text: `Für Personen ab ${minimumAge} Jahren, die an ihrem Ort legal um Geld spielen dürfen. Die Gesetze unterscheiden sich von Land zu Land; deine einzuhalten liegt bei dir.`,
        },
        {
          heading: 'Boni',
          text: 'Boni, Freispiele und ihre Bedingungen sind Sache des Casinos und können sich geändert haben. Es gilt, was das Casino bei der Anmeldung zeigt.',
        },
        {
          heading: 'Wenn du die Seite verlässt',
          text: 'Links führen zu anderen Unternehmen. Dein Konto, dein Geld und deine Gewinne sind eine Sache zwischen dir und dem Casino, nach dessen Bedingungen.',
        },
        {
          heading: 'Keine Versprechen',
          text: 'Bewertungen sind unsere Meinung. Im Durchschnitt verlieren Spieler Geld; nichts hier verspricht einen Gewinn.',
        },
      ],
    },
    privacy: {
      title: 'Datenschutz',
      sections: [
        {
          heading: 'Keine Cookies',
          text: 'Diese Seiten setzen keine Cookies und laden nichts von Werbenetzwerken.',
        },
        {
          heading: 'Was aufgezeichnet wird',
          text: 'Wenn du ankommst: Zeit, Land, Art des Geräts und des Browsers, die Seite, von der du kommst, und die Werte in dem Link, der dich hergebracht hat. Wenn du zu einem Casino gehst: dass du es getan hast. Jeder Eintrag hat eine zufällige Nummer und keinen Namen. Das Land wird aus deiner IP-Adresse bestimmt; sie wird nicht gespeichert.',
        },
        {
          heading: 'Was das Casino erfährt',
          text: 'Der Link zum Casino trägt eine solche Nummer. Meldest du dich dort an oder zahlst ein, kann das Casino uns das unter dieser Nummer mitteilen, mit einem Betrag und seiner eigenen Nummer für dich, damit unsere Provision abgerechnet werden kann. Nach Namen oder Kontaktdaten fragen wir nicht.',
        },
        {
          heading: 'Wer noch beteiligt ist',
          text: 'Cloudflare liefert diese Seiten aus und verarbeitet dazu deine IP-Adresse. Logos können von den Servern der Casinos geladen werden.',
        },
        {
          heading: 'Deine Rechte',
          text: 'Du kannst beim Betreiber dieser Seite erfragen, was über dich gespeichert ist, und es berichtigen oder löschen lassen. Du kannst dich bei deiner Datenschutzbehörde beschweren.',
        },
      ],
    },
    disclosure: {
      title: 'Womit wir Geld verdienen',
      sections: [
        {
          heading: 'Casinos bezahlen uns',
          text: 'Wenn du hier einem Link folgst und dich anmeldest oder einzahlst, kann das Casino uns bezahlen: einen festen Betrag, einen Anteil an dem, was es an deinen Verlusten verdient, oder beides. Dich kostet das nichts extra.',
        },
        {
          heading: 'Was das für diese Liste heißt',
          text: 'Die Bezahlung kann beeinflussen, welche Casinos hier stehen und in welcher Reihenfolge. Diese Liste ist kein Überblick über den ganzen Markt.',
        },
        {
          heading: 'Bewertungen und Bedingungen',
          text: 'Bewertungen sind die eigene Meinung dieser Seite. Neben jedem Bonus stehen seine Bedingungen, damit du selbst urteilen kannst.',
        },
      ],
    },
    'responsible-gambling': {
      title: 'Sicherer spielen',
      sections: [
        {
          heading: 'Damit es ein Spiel bleibt',
          text: [
            'Spiel nur mit Geld, auf das du verzichten kannst.',
            'Setz dir vorher Grenzen für Geld und Zeit und halte sie ein.',
            'Mach Pausen. Spiel nicht, wenn du aufgewühlt, müde oder betrunken bist.',
            'Leih dir nie Geld zum Spielen und lauf Verlusten nicht hinterher.',
          ],
        },
        {
          heading: 'Anzeichen, dass es keines mehr ist',
          text: [
            'Du spielst länger oder um mehr, als du wolltest.',
            'Du verheimlichst es vor Menschen, die dir nahestehen.',
            'Du wirst unruhig, wenn du nicht spielen kannst.',
            'Rechnungen bleiben deswegen liegen.',
          ],
        },
        {
          heading: 'Kinder und Jugendliche',
          text: `Glücksspiel ist für Personen ab ${minimumAge} Jahren. Wenn Kinder dein Gerät benutzen, sperre deine Konten und nutze einen Filter.`,
        },
      ],
    },
  }),
}
