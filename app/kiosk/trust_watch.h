#pragma once

#include "scanner/trust/trust_list.h"

#include <optional>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace anteroom {

// Whose health cards this kiosk believes, as the files in its trust folder say now: whoever copies
// newer ones there need not start anything anew. Read off the GUI's thread, since a directory of
// issuers may be megabytes long.
class TrustWatch : public QObject {
    Q_OBJECT
public:
    explicit TrustWatch(QString folder, QObject* parent = nullptr);

    // Reads at once, and again whenever something changes there. Without the folder it is the list
    // that the program has with it; a folder that holds no keys is an empty one.
    void start();

Q_SIGNALS:
    void changed(const anteroom::TrustList& list);

private:
    void read();
    void take(const TrustList& list, const QStringList& folders);

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; // files are copied one after the other
    QTimer m_look;   // for what the watcher misses
    std::optional<TrustList> m_list;
    bool m_isReading = false;
};

} // namespace anteroom
