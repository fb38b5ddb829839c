import { z } from 'zod';
import { operation } from '../operation.ts';
import { id } from '../primitives.ts';
import { figuresOfBoard, figuresOfSchool } from './figures-schemas.ts';

const tag = 'figures';
const query = z.strictObject({
  year: z.coerce.number().int().min(2000).max(9998).optional().meta({
    description:
      'The calendar year in which the school year began; the last one that was counted unless said',
  }),
});

/** Figures of whole school years, with small numbers left out before they are kept. */
export const figuresOperations = {
  showSchoolFigures: operation({
    id: 'showSchoolFigures',
    method: 'GET',
    path: '/schools/{schoolId}/figures',
    summary: 'The figures of a school for a school year that has ended',
    tag,
    access: { kind: 'able', to: 'figures.read' },
    params: z.strictObject({ schoolId: id }),
    query,
    answer: figuresOfSchool,
  }),
  showBoardFigures: operation({
    id: 'showBoardFigures',
    method: 'GET',
    path: '/figures',
    summary: 'The figures of the whole board, and of each school of it, for a school year that has ended',
    tag,
    access: { kind: 'able', to: 'figures.read-board' },
    query,
    answer: figuresOfBoard,
  }),
} as const;
