package org.medienplan.plan.school;

import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// That a school uses a site, and with which weight what the site's schools share is split among them.
///
/// @param site the site
/// @param school the school
/// @param weight the key of the split, such as pupils on the site
public record SiteShare(RecordId id, RecordId site, RecordId school, int weight) implements Identified {

    public SiteShare {
        Require.type(id, RecordType.SITE_SHARE);
        Require.notNegative("weight", weight);
    }
}
