import type { ReactNode } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { DescriptionList } from '../../ui/index.ts';
import type { CaseReport } from './case-queries.ts';

/** What somebody told, in their own words. A link is shown and never led to: nobody knows what is behind it. */
export function ReportTold({ told }: Pick<CaseReport, 'told'>) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const day = told.day === null ? null : f.longDay(told.day);
  const teller: Readonly<Record<string, string>> = words.reporterRole;
  const rows: readonly (readonly [keyof typeof t.told, ReactNode])[] = [
    ['place', told.place === null ? null : words.place[told.place]],
    ['where', told.where],
    ['link', told.link],
    ['linkNote', told.linkNote],
    ['when', [told.when, day].filter((part) => part !== null && part !== '').join(', ')],
    ['people', told.people],
    ['urgency', told.urgency === null ? null : words.urgency[told.urgency]],
    ['teller', told.teller === null ? null : (teller[told.teller] ?? null)],
    ['name', told.name],
    ['reach', told.reach],
  ];
  const known = rows.filter(([, value]) => value !== null && value !== '');
  return (
    <>
      <blockquote className="cases__told cases__said">{told.what}</blockquote>
      {known.length === 0 ? null : (
        <DescriptionList
          items={known.map(([name, value]) => ({
            term: t.told[name],
            value: <span className="cases__said">{value}</span>,
          }))}
        />
      )}
    </>
  );
}
