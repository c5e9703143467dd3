using System;
using System.Collections;
using Microsoft.Build.Framework;

namespace ContainerSecurity.FrameworkHost;

/// <summary>Writes what a task logs to the console.</summary>
internal sealed class ConsoleBuildEngine : IBuildEngine
{
    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "project";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e) => Console.WriteLine(e.Message);

    public void LogErrorEvent(BuildErrorEventArgs e) => Console.WriteLine($"{e.File}({e.LineNumber},{e.ColumnNumber}): error {e.Code}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e) => Console.WriteLine(e.Message);

    public void LogWarningEvent(BuildWarningEventArgs e) => Console.WriteLine($"{e.File}({e.LineNumber},{e.ColumnNumber}): warning {e.Code}: {e.Message}");
}
