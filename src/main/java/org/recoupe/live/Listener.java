package org.recoupe.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears what all processes announce, on a connection of its own that is made anew whenever it breaks. */
final class Listener implements Runnable {

    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final int HEARD_MILLIS = 500;
    /** A connection that is silent for so many turns is asked whether it still stands. */
    private static final int SILENT_TURNS = 40;
    private static final int ANSWER_SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final DataSource database;
    private final Consumer<Notice> heard;
    private final Runnable broken;
    private volatile boolean ending;

    /**
     * A listener that is to be run.
     *
     * @param heard takes each notice
     * @param broken told when the connection broke: what was announced before the next one stands is not heard
     */
    Listener(DataSource database, Consumer<Notice> heard, Runnable broken) {
        this.database = database;
        this.heard = heard;
        this.broken = broken;
    }

    /** Stops listening within half a second. */
    void end() {
        ending = true;
    }

    @Override
    public void run() {
        Duration pause = FIRST_PAUSE;
        while (!ending) {
            try (Connection connection = database.getConnection()) {
                listen(connection);
                return;
            } catch (SQLException failure) {
                LOG.warnf("No link to the database to hear of news: %s; again in %s", failure.getMessage(), pause);
                broken.run();
            }
            pause = rest(pause);
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + Announcer.CHANNEL);
            LOG.debug("Hearing of news");
            hear(connection);
            statement.execute("UNLISTEN " + Announcer.CHANNEL);
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection link = connection.unwrap(PGConnection.class);
        int silent = 0;
        while (!ending) {
            PGNotification[] notifications = link.getNotifications(HEARD_MILLIS);
            silent = notifications == null || notifications.length == 0 ? silent + 1 : 0;
            if (silent == SILENT_TURNS) {
                silent = 0;
                if (!connection.isValid(ANSWER_SECONDS)) {
                    throw new SQLException("it does not answer");
                }
            }
            for (int i = 0; notifications != null && i < notifications.length; i++) {
                Optional<Notice> notice = Notice.of(notifications[i].getParameter());
                notice.ifPresent(heard);
            }
        }
    }

    private static Duration rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        Duration longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
}
