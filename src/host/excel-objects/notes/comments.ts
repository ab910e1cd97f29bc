import { HostCollection, HostObject } from '../../executor/host-object.ts';
import { HostError, invalidArgument } from '../../executor/host-error.ts';
import type { Area } from '../../document/address.ts';
import { cellArea } from '../../document/address.ts';
import { EventType } from '../../document/events.ts';
import { make } from '../factory.ts';
import { itemAt, SheetList } from '../sheets/sheet-lists.ts';
import type { Sheet } from '../../document/model.ts';

interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

interface RichContent {
  readonly richContent: string;
  readonly mentions?: readonly Mention[];
}

/** Who wrote a remark and when, as a file tells it. */
export interface RemarkOrigin {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly created?: string | undefined;
}

/** What comments and replies have in common. */
abstract class Remark extends HostObject {
  readonly id: string;
  readonly sheet: Sheet;
  protected text = '';
  protected rich = '';
  protected mentioned: readonly Mention[] = [];
  protected kind = 'Plain';
  private readonly origin: RemarkOrigin;
  private readonly created: string;

  constructor(sheet: Sheet, content: unknown, kind: unknown, origin: RemarkOrigin = {}) {
    super();
    this.sheet = sheet;
    this.origin = origin;
    this.created = origin.created ?? new Date().toISOString();
    this.id = origin.id ?? sheet.workbook.newGuid();
    this.write(content, kind);
  }

  protected write(content: unknown, kind: unknown): void {
    if (content !== null && typeof content === 'object') {
      const given = content as RichContent;
      this.mentioned = given.mentions ?? [];
      this.rich = given.richContent;
      this.text = given.richContent.replace(
        /<at id="(\d+)">([^<]*)<\/at>/g,
        (_all, _id: string, name: string) => `@${name}`,
      );
      this.kind = 'Mention';
    } else {
      if (typeof content !== 'string' || content === '') throw invalidArgument();
      this.text = content;
      this.rich = content;
      this.mentioned = [];
      this.kind = kind === 'Mention' ? 'Mention' : 'Plain';
    }
  }

  override identity(): string {
    return this.id;
  }
  get Id(): string {
    return this.id;
  }
  get Content(): string {
    return this.text;
  }
  set Content(value: string) {
    this.write(value, 'Plain');
    this.changed('CommentEdited');
  }
  get RichContent(): string {
    return this.rich;
  }
  get Mentions(): readonly Mention[] {
    return this.mentioned;
  }
  get ContentType(): string {
    return this.kind;
  }
  get AuthorName(): string {
    return this.origin.name ?? 'Local user';
  }
  get AuthorEmail(): string {
    return this.origin.email ?? 'local.user@example.com';
  }
  get CreationDate(): string {
    return this.created;
  }
  UpdateMentions(content: unknown): void {
    this.write(content, 'Mention');
    this.changed('CommentEdited');
  }
  protected abstract changed(changeType: string): void;
}

export class CommentReply extends Remark {
  readonly type = 'CommentReply';
  private readonly comment: Comment;

  constructor(comment: Comment, content: unknown, kind: unknown, origin: RemarkOrigin = {}) {
    super(comment.sheet, content, kind, origin);
    this.comment = comment;
  }

  get Resolved(): boolean {
    return this.comment.Resolved;
  }
  GetLocation(): HostObject {
    return this.comment.GetLocation();
  }
  GetParentComment(): Comment {
    return this.comment;
  }
  Delete(): void {
    this.comment.replies.splice(this.comment.replies.indexOf(this), 1);
    this.comment.announce(EventType.commentChanged, 'CommentChanged', 'ReplyDeleted', [this.id]);
  }
  protected changed(): void {
    this.comment.announce(EventType.commentChanged, 'CommentChanged', 'ReplyEdited', [this.id]);
  }
}

/** A threaded comment on one cell. */
export class Comment extends Remark {
  readonly type = 'Comment';
  areas: Area[];
  readonly replies: CommentReply[] = [];
  private isResolved = false;

  constructor(sheet: Sheet, where: Area, content: unknown, kind: unknown, origin: RemarkOrigin = {}) {
    super(sheet, content, kind, origin);
    this.areas = [cellArea(where.top, where.left)];
  }

  /** A reply as a file or a copied sheet has it. */
  reply(content: unknown, origin: RemarkOrigin): void {
    this.replies.push(new CommentReply(this, content, 'Plain', origin));
  }
  /** Resolved already when the file was opened. */
  settle(): void {
    this.isResolved = true;
  }

  announce(type: number, name: string, changeType: string | null, replyIds: readonly string[] = []): void {
    const commentDetails = [{ commentId: this.id, replyIds }];
    const args = {
      type: name,
      worksheetId: this.sheet.id,
      commentDetails,
      source: 'Local',
      ...(changeType ? { changeType } : {}),
    };
    this.sheet.workbook.emit(type, ['Workbook', this.sheet.id], args);
  }
  protected changed(changeType: string): void {
    this.announce(EventType.commentChanged, 'CommentChanged', changeType);
  }
  get Resolved(): boolean {
    return this.isResolved;
  }
  set Resolved(value: boolean) {
    this.isResolved = Boolean(value);
    this.changed(value ? 'CommentResolved' : 'CommentReopened');
  }
  get Replies(): CommentReplies {
    return new CommentReplies(this);
  }
  GetLocation(): HostObject {
    return make.range(this.sheet, this.areas[0] as Area);
  }
  Delete(): void {
    this.sheet.comments = this.sheet.comments.filter((c) => c !== this);
    this.announce(EventType.commentDeleted, 'CommentDeleted', null);
  }
}

export class CommentReplies extends HostCollection<CommentReply> {
  readonly type = 'CommentReplyCollection';
  private readonly comment: Comment;

  constructor(comment: Comment) {
    super();
    this.comment = comment;
  }

  items(): readonly CommentReply[] {
    return this.comment.replies;
  }
  find(key: unknown): CommentReply | null {
    return this.comment.replies.find((r) => r.id.toLowerCase() === String(key).toLowerCase()) ?? null;
  }
  Add(content: unknown, kind: unknown): CommentReply {
    const reply = new CommentReply(this.comment, content, kind);
    this.comment.replies.push(reply);
    this.comment.announce(EventType.commentChanged, 'CommentChanged', 'ReplyAdded', [reply.id]);
    return reply;
  }
}

/** The comments of a sheet, or of all sheets. */
export class Comments extends SheetList<Comment> {
  readonly type = 'CommentCollection';

  protected of(sheet: Sheet): readonly Comment[] {
    return sheet.comments as Comment[];
  }
  protected keys(comment: Comment): readonly unknown[] {
    return [comment.id];
  }

  /** One comment a cell; the address names a single cell. */
  Add(address: unknown, content: unknown, kind: unknown): Comment {
    const { sheet, area } = this.cell(address);
    if (itemAt(this.of(sheet), area)) throw new HostError('InvalidOperation', 'The cell has a comment already.');
    const comment = new Comment(sheet, area, content, kind);
    sheet.comments.push(comment);
    comment.announce(EventType.commentAdded, 'CommentAdded', null);
    return comment;
  }
  GetItemByCell(address: unknown): Comment | null {
    const { sheet, area } = this.place(address);
    return itemAt(this.of(sheet), area);
  }
  GetItemByReplyId(id: string): Comment | null {
    return this.items().find((c) => c.replies.some((r) => r.id === id)) ?? null;
  }
}
