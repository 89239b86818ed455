package org.recoupe.live;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Tells all processes what a transaction did, once it commits; callers hold the transaction. */
@ApplicationScoped
public class Announcer {

    static final String CHANNEL = "recoupe";

    private final Session session;

    Announcer(Session session) {
        this.session = session;
    }

    /** Tells of contradictions that came to light, or that something new joined. */
    public void found(List<Long> contradictions) {
        for (int from = 0; from < contradictions.size(); from += Notice.MOST_IDS) {
            int to = Math.min(contradictions.size(), from + Notice.MOST_IDS);
            announce(new Notice.Found(contradictions.subList(from, to)));
        }
    }

    /** Tells of an article that was put on record, or refused. */
    public void ingested(Progress progress) {
        announce(new Notice.Ingested(progress));
    }

    private void announce(Notice notice) {
        session.createNativeQuery("SELECT 1 FROM (SELECT pg_notify(:channel, :line)) AS told", Integer.class)
                .setParameter("channel", CHANNEL).setParameter("line", notice.line()).getSingleResult();
    }
}
