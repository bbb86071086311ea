#include "office/commands.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return anteroom::runOfficeCommand(QCoreApplication::arguments());
}
