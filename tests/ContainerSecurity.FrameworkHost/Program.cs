using System;
using System.Linq;
using System.Reflection;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ContainerSecurity.FrameworkHost;

/// <summary>Loads the task as MSBuild on .NET Framework does, without binding redirects, and runs it.</summary>
internal static class Program
{
    /// <param name="args">The task's assembly, the project's folder, the stamp, the rule packs with <c>;</c> between them, then files.</param>
    private static int Main(string[] args)
    {
        var type = Assembly.LoadFrom(args[0]).GetType("ContainerSecurity.MSBuild.AnalyzeContainers", throwOnError: true)!;
        var task = (ITask)Activator.CreateInstance(type)!;
        task.BuildEngine = new ConsoleBuildEngine();
        Set(task, "ProjectDirectory", args[1]);
        Set(task, "Stamp", args[2]);
        Set(task, "RulePacks", Items(args[3].Split([';'], StringSplitOptions.RemoveEmptyEntries)));
        Set(task, "FoundFiles", Items(args.Skip(4).ToArray()));
        return task.Execute() ? 0 : 1;
    }

    private static ITaskItem[] Items(string[] paths) => [.. paths.Select(path => (ITaskItem)new TaskItem(path))];

    private static void Set(ITask task, string property, object value) => task.GetType().GetProperty(property)!.SetValue(task, value);
}
