/** The page put together: a workbook, its grid, the ribbon and the add-in around it. */
import { fflateCodec } from '../../xlsx/package/fflate-codec.ts';
import { areaText, cellText } from '../document/address.ts';
import { HostError } from '../executor/host-error.ts';
import type { OpenedWorkbook } from '../serve.ts';
import { openWorkbook } from '../serve.ts';
import { showAbout } from './chrome/about-dialog.ts';
import { chooseFile, download, takeDrops } from './chrome/file-tools.ts';
import { goRound, stopsOf } from './chrome/frame-keys.ts';
import { Layout } from './chrome/layout.ts';
import { offerWorkbook } from './chrome/new-workbook-dialog.ts';
import * as desk from './desk.ts';
import { Addin } from './frames/addin.ts';
import { showDialogFrame } from './frames/dialog-view.ts';
import type { GridEvents } from './grid/grid-view.ts';
import { TableGrid } from './grid/table-grid.ts';
import { textToEdit } from './grid/typed-text.ts';
import { Hand } from './hand.ts';
import type { Ribbon, RibbonButton } from './manifest.ts';
import { readManifest } from './manifest.ts';
import type { Language, Words } from './words/index.ts';
import { localeOf, wordsOf } from './words/index.ts';

const addinFolder = '/addin/';

export class App {
  private language: Language;
  private readonly manifest: string;
  private readonly sample: { readonly name: string; readonly bytes: Uint8Array };
  private readonly layout: Layout;
  private readonly round = goRound(() => stopsOf(this.layout, this.grid, this.addin));
  private opened: OpenedWorkbook | null = null;
  private grid: TableGrid | null = null;
  private addin: Addin | null = null;
  private isSample = true;
  private hand: Hand | null = null;
  private shown = '';
  private isWaiting = false;

  constructor(manifest: string, sample: { name: string; bytes: Uint8Array }, language: Language) {
    this.manifest = manifest;
    this.sample = sample;
    this.language = language;
    this.layout = new Layout({
      open: () => chooseFile((file) => void this.openFile(file)),
      save: () => void this.save(),
      sample: () => void (this.mayLose() && this.openSample()),
      language: () => this.speak(this.language === 'sv' ? 'en' : 'sv'),
      about: () => showAbout(this.words),
      pressed: (button) => void this.press(button),
      closePane: () => this.closePane(),
      wanted: (text) => this.goTo(text),
      typed: (text) => this.hand?.typeInActive(text) ?? false,
      toGrid: () => this.grid?.focus(),
      sheet: (sheet) => {
        this.opened?.workbook.activate(sheet);
        this.changed();
      },
    });
    takeDrops(
      () => this.words,
      (file) => void this.openFile(file),
    );
    this.round.listenTo(window);
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved()) event.preventDefault();
    });
  }

  private get words(): Words {
    return wordsOf[this.language];
  }

  private get locale(): string {
    return localeOf[this.language];
  }

  private get ribbon(): Ribbon {
    return readManifest(this.manifest, this.locale, addinFolder);
  }

  openSample(): Promise<void> {
    this.isSample = true;
    return this.open(this.sample.name, this.sample.bytes.slice());
  }

  private async openFile(file: File): Promise<void> {
    if (!/\.xlsx$/i.test(file.name)) return this.layout.say(this.words.notWorkbook(file.name));
    if (!this.mayLose()) return;
    this.layout.say(this.words.opening(file.name));
    // Painted before the work begins.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.open(file.name, bytes);
      this.isSample = false;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      console.info(error.message);
      this.layout.say(this.words.cannotOpen(file.name));
    }
  }

  private async open(name: string, bytes: Uint8Array): Promise<void> {
    const opened = await openWorkbook({ codec: fflateCodec({ level: 6 }), dom: window, file: { name, bytes } });
    this.addin?.close();
    this.opened = opened;
    this.hand = new Hand(opened.workbook, {
      words: () => this.words,
      locale: () => this.locale,
      say: (text) => this.layout.say(text),
      after: () => {
        // The person sees the edit at once; who listens hears of it in turn.
        this.paint();
        this.changed();
      },
    });
    this.grid = new TableGrid(this.gridEvents(opened), desk.engineOf(opened.workbook), this.words, this.locale);
    this.shown = '';
    this.layout.holdGrid(this.grid.element);
    this.layout.fileName(name);
    this.speak(this.language);
    const seen = opened.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    this.layout.say(this.words.opened(name, seen.length));
  }

  /** Everything in a language; the add-in's pages are told it when they load. */
  private speak(language: Language): void {
    this.language = language;
    const { opened } = this;
    document.documentElement.lang = language;
    this.layout.speak(this.words, this.ribbon);
    this.grid?.speak(this.words, this.locale);
    if (!opened) return;
    const hadPane = this.addin?.isPaneShown ?? true;
    this.addin?.close();
    this.addin = new Addin(opened, {
      locale: this.locale,
      titles: { pane: this.words.pane, commands: this.words.commands, dialog: this.words.dialog },
      paneSlot: this.layout.paneSlot,
      hiddenSlot: this.layout.hiddenSlot,
      showDialog: (frame, onClosed) => showDialogFrame(frame, this.words, onClosed),
      onTraffic: () => this.changed(),
      onFrame: (frame) => {
        if (frame.contentWindow) this.round.listenTo(frame.contentWindow);
      },
    });
    this.addin.prepare(this.ribbon.commands);
    if (hadPane) this.addin.showPane(this.ribbon.pane);
    this.layout.paneShown(hadPane);
    this.paint();
  }

  private async press(button: RibbonButton): Promise<void> {
    const { addin, words } = this;
    if (!addin) return;
    if (button.action.kind === 'pane') {
      this.layout.paneShown(true);
      addin.showPane(button.action.source);
      return;
    }
    this.layout.say(words.working(button.label));
    const before = desk.traceOf(this.opened?.workbook);
    await addin.run(this.ribbon.commands, button.action.name, button.id);
    const isDone = desk.traceOf(this.opened?.workbook) !== before;
    this.layout.say(isDone ? words.done(button.label) : words.nothingDone(button.label));
    // office.js opens dialogs over https alone: here the pane is where the add-in tells why.
    if (!isDone && !addin.isPaneShown) {
      this.layout.paneShown(true);
      addin.showPane(this.ribbon.pane);
    }
    this.paint();
  }

  private closePane(): void {
    this.addin?.hidePane();
    this.layout.paneShown(false);
    this.grid?.focus();
  }

  private gridEvents({ workbook }: OpenedWorkbook): GridEvents {
    return {
      selected: (area, active) => {
        desk.choose(workbook.active, area, active);
        this.changed();
        this.showCell();
      },
      typed: (place, text) => {
        if (text === textToEdit(workbook.active, place.row, place.column, this.locale)) return true;
        return this.hand?.type(workbook.active, place, text) ?? false;
      },
      cleared: (area) => this.hand?.clear(area),
      pasted: (place, texts) => this.hand?.paste(place, texts),
      stepped: (way) => this.hand?.step(way),
      followed: (place) => this.follow(place),
      turned: (step) => {
        desk.turn(workbook, step);
        this.changed();
      },
      editing: (text) => {
        if (text === null) this.leftCell();
        else this.layout.formula.follow(text);
      },
    };
  }

  /** The cell is as it was: what was said of a refused text is no longer true. */
  private leftCell(): void {
    this.layout.say('');
    this.showCell();
  }

  private goTo(text: string): void {
    const { opened } = this;
    if (!opened || text === '') return;
    if (!desk.goTo(opened.workbook, text)) return this.layout.say(this.words.noPlace(text));
    this.paint();
    this.changed();
    this.grid?.focus();
  }

  private follow(place: { row: number; column: number }): void {
    const sheet = this.opened?.workbook.active;
    if (!sheet) return;
    const followed = desk.follow(sheet, place);
    if (followed.kind === 'broken') this.layout.say(this.words.brokenLink);
    if (followed.kind === 'outside') {
      this.layout.say(this.words.outside(followed.address));
      window.open(followed.address, '_blank', 'noopener,noreferrer');
    }
    if (followed.kind === 'went') this.changed();
  }

  private async save(): Promise<void> {
    const { opened } = this;
    if (!opened) return;
    const name = opened.workbook.name.replace(/\.xlsx$/i, '') + (this.isSample ? '' : '-provad') + '.xlsx';
    download(name, (await opened.save()) as Uint8Array<ArrayBuffer>);
    opened.workbook.isDirty = false;
    this.layout.say(this.words.saved(name));
  }

  private isUnsaved(): boolean {
    return !this.isSample && (this.opened?.workbook.isDirty ?? false);
  }

  private mayLose(): boolean {
    return !this.isUnsaved() || window.confirm(this.words.loseChanges);
  }

  /** The workbook may have changed: who listens is told, and the page painted when all is done. */
  private changed(): void {
    if (this.isWaiting || !this.opened) return;
    this.isWaiting = true;
    void this.opened.company.settle().then(() => {
      this.isWaiting = false;
      this.paint();
    });
  }

  private paint(): void {
    const { opened, grid } = this;
    if (!opened || !grid) return;
    const { workbook } = opened;
    workbook.calculator.calculate(workbook);
    const sheet = workbook.active;
    const chosen = `${sheet.id} ${sheet.selection.map((a) => areaText(a)).join(',')}`;
    if (chosen === this.shown) grid.refresh();
    else grid.show(sheet);
    this.shown = chosen;
    this.layout.tabs.show(workbook);
    this.showCell();
    this.takeNewWorkbooks(opened);
    const unknown = [...opened.unknownFunctions];
    this.layout.warn(unknown.length > 0 ? this.words.unknownFunctions(unknown.join(', ')) : '');
  }

  /** What the add-in has opened as a new workbook is offered: there is no other window to show it in. */
  private takeNewWorkbooks({ workbook }: OpenedWorkbook): void {
    const made = workbook.newWorkbooks.splice(0).at(-1);
    if (made)
      offerWorkbook(
        this.words,
        made,
        workbook.name,
        (text) => this.layout.say(text),
        (file) => void this.openFile(file),
      );
  }

  private showCell(): void {
    const sheet = this.opened?.workbook.active;
    const area = sheet?.selection[0];
    if (!sheet || !area) return;
    const { row, column } = sheet.activeCell ?? { row: area.top, column: area.left };
    this.layout.formula.show(cellText(row, column), textToEdit(sheet, row, column, this.locale));
  }
}
