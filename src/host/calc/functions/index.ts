/** Every function of the host's calculation engine; importing this fills the registry. */
import './arrays.ts';
import './database.ts';
import './dates.ts';
import './financial.ts';
import './logic.ts';
import './lookup.ts';
import './math.ts';
import './ranks.ts';
import './statistics.ts';
import './subtotals.ts';
import './text.ts';
