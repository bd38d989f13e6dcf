import { partnersNamed } from '../../engine/annotations/partners.ts';
import { certaintyOf, lessSure } from '../../engine/evidence.ts';
import { rule } from '../../engine/rule.ts';
import { doubted } from '../../scorer/heard.ts';

/** Below it the reader hears nothing from inside: one word that seems to tell of a firm may be anybody's news. */
const unlike = 0.2;

export default rule({
  id: 'confidential/partner-or-supplier',
  says: {
    title: 'This names a firm that your organisation works with',
    ask: 'Is this a firm that your organisation works with?',
    why: 'Naming partners and suppliers can break a contract or look like advertising.',
    todo: 'Leave the name out, unless they have agreed to be named.',
  },
  examples: {
    flags: [
      'Our laundry supplier Quillby Linen has lost the scrubs AGAIN',
      'Off the record, Vantorix Health offered us six months free',
      'We’re using Medlyra for the rota now and it is awful',
      'the new cleaning contractor, Brightfold, hasn’t been seen since Tuesday',
      'Fed up of Parquo Systems overcharging our trust for cables',
      'We switched from Datavane to Corlight for the EPR',
      'Had a call with Nexbridge about the portal, they promised us the moon',
      'Kestrel Ambulance Ltd are doing our discharges, late again',
      'we get our gloves through Medisco on the framework and they split',
      'demo from Noctua Analytics this morning',
      'Catering by Plattera on our site, inedible by Plattera on our plates',
    ],
    passes: [
      'The Hendersons lost their baby on our unit last night',
      'Birth partners are welcome on the ward day and night',
      'My partner and I are moving to Leeds',
      'Thank you to Macmillan for the new garden room',
      'We use Teams for handover now',
      'Our charity partner raised a fortune, cheers',
      'Grace offered us biscuits, what a star',
      'My broadband provider is useless',
      'The contractor is mending the lift on Monday',
    ],
  },
  *check(context) {
    for (const { start, end, verdict } of partnersNamed(context)) {
      const certainty = certaintyOf(verdict.points, { weak: 2.5, strong: 4 });
      if (!certainty) continue;
      const unbacked = verdict.reasons.length < 2 && doubted(context, 'security-or-internal', unlike);
      yield {
        span: { start, end },
        evidence: verdict.reasons,
        certainty: unbacked ? lessSure(certainty) : certainty,
      };
    }
  },
});
