using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContainerSecurity.Hosting;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Languages.Project;
using Microsoft.Build.Framework;

namespace ContainerSecurity.MSBuild;

/// <summary>Reads the project as evaluated by MSBuild.</summary>
internal static class ProjectReader
{
    private const string Value = "Value", Kind = "Kind";

    /// <summary>The project; null if there is none.</summary>
    /// <param name="task">The task.</param>
    /// <param name="fullPath">Returns the full path of an item.</param>
    public static EvaluatedProject? Read(AnalyzeContainers task, Func<ITaskItem, string> fullPath)
    {
        if (!File.Exists(task.ProjectFile))
            return null;
        var properties = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in task.ContainerProperties)
            properties[property.ItemSpec] = property.GetMetadata(Value);
        return new EvaluatedProject(task.ProjectFile, new ProjectEvaluation
        {
            Properties = properties.ToImmutable(),
            Items = [.. task.ContainerItems.Select(i => new ProjectItem(i.GetMetadata(Kind), i.ItemSpec, i.GetMetadata(Value)))],
            Imports = [.. new ImportFinder(task.ProjectFile).Find(task.ProjectImports.Select(fullPath)).Select(path => (Path: path, Text: SourceReader.TryReadText(path))).Where(i => i.Text is not null).Select(i => new ProjectImport(i.Path, i.Text!))],
        });
    }
}
