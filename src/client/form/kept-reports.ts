import { packReport, readReport, type Report } from '#domain/form/report.ts';
import { MADE_HERE, type Device } from '#client/device/device.ts';

/** The reports kept on this device, to lay them beside each other. Nothing of them is ever sent. */
export async function listReports(device: Device): Promise<Report[]> {
  const kept = await device.list(MADE_HERE, 'report');
  return kept.flatMap((text) => (typeof text === 'string' ? (readReport(text) ?? []) : []));
}

/** Keeps a report on this device; one of the same form is replaced. */
export function keepReport(device: Device, report: Report): Promise<void> {
  return device.put(MADE_HERE, 'report', report.id, packReport(report));
}

/** Forgets a report on this device. */
export function forgetReport(device: Device, id: string): Promise<void> {
  return device.remove(MADE_HERE, 'report', id);
}
