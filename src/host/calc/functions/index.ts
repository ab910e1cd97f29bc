/** Every function of the host's calculation engine; importing this fills the registry. */
import './arrays.ts';
import './dates.ts';
import './financial.ts';
import './logic.ts';
import './lookup.ts';
import './math.ts';
import './statistics.ts';
import './text.ts';
