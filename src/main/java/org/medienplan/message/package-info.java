/// What is to be said, before any language: a [Message] is a key of the text bundles with typed values, an [Outcome] is
/// a result or the message that says why there is none.
@NullMarked
package org.medienplan.message;

import org.jspecify.annotations.NullMarked;
