import type { Report } from '../model/report.ts';
import type { Format } from './formats.ts';

