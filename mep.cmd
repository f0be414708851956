@echo off
rem Starts Medienplan on Windows: finds a JDK 25, builds when there is no build, runs.
rem Usage: mep [COMMAND ...]   mep test   mep bench [JMH OPTIONS]   mep build
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "app=%home%\target\quick"
set "jdk="

if defined JAVA_HOME call :take "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-*" "%USERPROFILE%\.jdks\*") do if not defined jdk call :take "%%~D"
if not defined jdk (
    echo Medienplan braucht ein JDK ab Version 25 und findet keines. Bitte eines einrichten ^(zum Beispiel Eclipse Temurin 25^) oder JAVA_HOME auf seinen Ordner setzen. 1>&2
    exit /b 2
)
set "JAVA_HOME=%jdk%"

if /i "%~1"=="test" (
    call mvn -B -ntp -f "%home%\pom.xml" verify
    exit /b !ERRORLEVEL!
)
if /i "%~1"=="bench" (
    call mvn -B -ntp -q -Pquick -f "%home%\pom.xml" test-compile dependency:build-classpath -Dmdep.includeScope=test "-Dmdep.outputFile=%app%\classpath" || exit /b 2
    set /p classpath=<"%app%\classpath"
    shift
    "%jdk%\bin\java" -cp "%app%\test-classes;%app%\classes;!classpath!" org.openjdk.jmh.Main %1 %2 %3 %4 %5 %6 %7 %8 %9
    exit /b !ERRORLEVEL!
)
if /i "%~1"=="build" goto :build
if exist "%app%\medienplan.jar" goto :run

:build
where mvn >nul 2>nul || (
    echo Zum Bauen fehlt Apache Maven ^(Befehl mvn^). Bitte einrichten und noch einmal starten. 1>&2
    exit /b 2
)
echo Medienplan wird gebaut ... 1>&2
call mvn -B -ntp -q -Pquick -f "%home%\pom.xml" -DskipTests -Dmaven.test.skip=true package || exit /b 2
if /i "%~1"=="build" exit /b 0

:run
"%jdk%\bin\java" -Xms48m -Xmn24m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 -XX:-ShrinkHeapInSteps -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Djava.awt.headless=true "-Dmedienplan.home=%home%" "-Djava.util.logging.config.file=%home%\src\build\logging.properties" -jar "%app%\medienplan.jar" %*
exit /b %ERRORLEVEL%

:take
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~V"
for /f "tokens=1 delims=.-+" %%M in ("%version%") do if %%M GEQ 25 set "jdk=%~1"
exit /b 0
