import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { caseCategoriesQuery, type OwnCategory } from '../../api/case-categories.ts';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, Disclosure } from '../../ui/index.ts';
import { AddCaseCategory } from './add-case-category.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { useCategoriesChange } from './use-categories-change.ts';

/** The categories of cases that the school adds to ours. */
export function CaseCategoriesPage() {
  const t = useOfficeMessages('caseCategories');
  return (
    <SettingsFrame title={t.title} lead={t.lead}>
      {({ school, canChange }) => <Categories schoolId={school.id} canChange={canChange} />}
    </SettingsFrame>
  );
}

function Categories({ schoolId, canChange }: { readonly schoolId: string; readonly canChange: boolean }) {
  const t = useOfficeMessages('caseCategories');
  const { data } = useSuspenseQuery(caseCategoriesQuery(schoolId));
  const open = data.filter(({ endedOn }) => endedOn === null);
  const ended = data.filter(({ endedOn }) => endedOn !== null);
  return (
    <>
      {open.length === 0 ? (
        <p className="pw-muted">{t.none}</p>
      ) : (
        <ul className="pw-rows">
          {open.map((one) => (
            <Category key={one.id} category={one} schoolId={schoolId} canChange={canChange} />
          ))}
        </ul>
      )}
      {canChange ? <AddCaseCategory schoolId={schoolId} /> : null}
      {ended.length === 0 ? null : (
        <Disclosure title={t.ended} level={2}>
          <ul className="pw-rows">
            {ended.map((one) => (
              <Category key={one.id} category={one} schoolId={schoolId} canChange={false} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface CategoryProps {
  readonly category: OwnCategory;
  readonly schoolId: string;
  readonly canChange: boolean;
}

function Category({ category, schoolId, canChange }: CategoryProps) {
  const t = useOfficeMessages('caseCategories');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const { name, under, endedOn } = category;
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span>{name.nl}</span>
        <span className="pw-muted">
          {[
            ...(name.en === null ? [] : [t.inEnglish({ name: name.en })]),
            t.under({ category: words.category[under] }),
            ...(endedOn === null ? [] : [t.endedOn({ day: f.day(endedOn) })]),
          ].join(' · ')}
        </span>
      </span>
      {canChange ? <EndCategory category={category} schoolId={schoolId} /> : null}
    </li>
  );
}

function EndCategory({ category, schoolId }: Omit<CategoryProps, 'canChange'>) {
  const t = useOfficeMessages('caseCategories');
  const [isAsking, setAsking] = useState(false);
  const end = useCategoriesChange(
    schoolId,
    async () =>
      orThrow(
        await api.DELETE('/api/v1/schools/{schoolId}/case-categories/{categoryId}', {
          params: { path: { schoolId, categoryId: category.id } },
        }),
      ),
    t.endDone,
  );
  return (
    <>
      <Button
        look="quiet"
        isPending={end.isPending}
        aria-label={t.endNamed({ name: category.name.nl })}
        onPress={() => setAsking(true)}
      >
        {t.end}
      </Button>
      <ProblemNotice error={end.error} />
      <AlertDialog
        isOpen={isAsking}
        title={t.endTitle({ name: category.name.nl })}
        confirm={t.end}
        cancel={t.cancel}
        onConfirm={() => {
          setAsking(false);
          end.mutate(undefined);
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t.endText}</p>
      </AlertDialog>
    </>
  );
}
