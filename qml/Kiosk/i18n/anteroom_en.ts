<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Farewell</name>
    <message numerus="yes">
        <source>This screen clears
in %n second(s).</source>
        <translation>
            <numerusform>This screen clears
in %n second.</numerusform>
            <numerusform>This screen clears
in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anteroom::ScreenWords</name>
    <message numerus="yes">
        <source>%n thing(s) on your license differ.</source>
        <translation>
            <numerusform>One thing on your license is different.</numerusform>
            <numerusform>%n things on your license are different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are new.</source>
        <translation>
            <numerusform>One thing is new.</numerusform>
            <numerusform>%n things are new.</numerusform>
        </translation>
    </message>
</context>
</TS>
