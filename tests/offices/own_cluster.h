#pragma once

#include <QTemporaryDir>

namespace anteroom {

// A PostgreSQL cluster for as long as this lives (tests/stage/postgres.sh), on which RecordsPlace
// keeps its records meanwhile.
class OwnCluster {
public:
    OwnCluster() = default;
    ~OwnCluster();
    OwnCluster(const OwnCluster&) = delete;
    OwnCluster& operator=(const OwnCluster&) = delete;

    // False where PostgreSQL isn't installed.
    [[nodiscard]] bool start();

private:
    QTemporaryDir m_place;
    QString m_file = m_place.filePath(QStringLiteral("cluster.url"));
};

} // namespace anteroom
