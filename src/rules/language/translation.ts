import { foreign } from '../../engine/annotations/languages.ts';
import { isStaff } from '../../engine/annotations/own-words.ts';
import { type Example, rule } from '../../engine/rule.ts';

const member = (text: string): Example => ({
  text,
  author: { identifiesAsStaff: true, profileDisclaimer: true },
});

export default rule({
  id: 'language/translation',
  needs: ({ draft }) => draft.surface !== 'profile',
  says: {
    title: 'Who translated this?',
    why: 'An online translator can turn advice about health into something wrong or rude.',
    todo: 'Have information for patients translated by a professional. The PALS or communications team arranges it.',
  },
  examples: {
    flags: [
      member('‹Szczepienia przeciw grypie są dostępne w naszym szpitalu do piątku›'),
      member('‹Hastanemizde grip aşısı için randevu almanıza gerek yok›'),
      member('‹Vaccinurile sunt gratuite pentru toți pacienții din spital, nu este nevoie de programare›'),
      member('‹আমাদের হাসপাতালে বিনামূল্যে ফ্লু টিকা দেওয়া হচ্ছে›'),
      member('Flu jabs this week! ‹La vacuna de la gripe es gratis para los pacientes del hospital›.'),
      member('‹ہمارے ہسپتال میں فلو کی ویکسین مفت ہے›'),
      member('‹我们医院本周提供免费流感疫苗接种服务›'),
      member('‹Mae brechlynnau ffliw ar gael yn yr ysbyty heddiw i bob claf›'),
      member('‹Waxaa la heli karaa tallaalka hargabka ee isbitaalka maanta oo dhan›'),
    ],
    passes: [
      member('Dziękuję bardzo, kochani!'),
      member('Eid Mubarak عيد مبارك'),
      member('Bon voyage to our registrar, off to Lyon for a year'),
      member('Wszystkiego najlepszego dla mojej mamy, która dziś ma urodziny'),
      member('C’est la vie, as they say in theatres'),
      member('¡Vamos! Que partido tan bueno el de ayer con los amigos'),
      member('The vaccine leaflet is now in twelve languages, ask at the desk'),
      member('Diolch o galon i bawb'),
      member('Namaste and welcome to our new nurses from Kerala'),
    ],
  },
  *check(context) {
    const staff = isStaff(context) || context.author.officialAccount;
    for (const { start, end, language, aboutHealth } of foreign(context)) {
      if (!aboutHealth) continue;
      yield {
        span: { start, end },
        evidence: [
          `this is in ${language}`,
          staff ? 'it is about health or your work' : 'it is about health',
        ],
        fixes: [],
      };
    }
  },
});
