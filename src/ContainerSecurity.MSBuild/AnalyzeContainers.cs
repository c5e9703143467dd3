using System;
using System.Threading;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ContainerSecurity.MSBuild;

/// <summary>Runs the rules on files of a project; findings become errors and warnings of the build.</summary>
public sealed class AnalyzeContainers : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The folder of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Files that the project names: what is none of what can be analysed is told.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Files that were found by their names: what is something else is passed over.</summary>
    public ITaskItem[] FoundFiles { get; set; } = [];

    /// <summary>The project file.</summary>
    public string ProjectFile { get; set; } = "";

    /// <summary>Files beside the project in which its values may be written.</summary>
    public ITaskItem[] ProjectImports { get; set; } = [];

    /// <summary>The names of properties on how the SDK publishes the project as an image, each with its <c>Value</c>.</summary>
    public ITaskItem[] ContainerProperties { get; set; } = [];

    /// <summary>The items on how the SDK publishes the project as an image, each with its <c>Kind</c> and <c>Value</c>.</summary>
    public ITaskItem[] ContainerItems { get; set; } = [];

    /// <summary>Files of settings that hold for all files.</summary>
    public ITaskItem[] GlobalConfigs { get; set; } = [];

    /// <summary>Assemblies with more rules.</summary>
    public ITaskItem[] RulePacks { get; set; } = [];

    /// <summary>minimal, recommended, strict or all; empty for that of the configuration.</summary>
    public string Preset { get; set; } = "";

    /// <summary>The file of findings that were there before.</summary>
    public string Baseline { get; set; } = "";

    /// <summary>The file for a report in SARIF.</summary>
    public string SarifLog { get; set; } = "";

    /// <summary>Whether warnings are errors.</summary>
    public string TreatWarningsAsErrors { get; set; } = "";

    /// <summary>Ids whose warnings are errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Ids whose warnings stay warnings.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>Ids that are not reported.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>The file that says that nothing was found; without it the next build looks again.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
#if !NET
        // Before anything is touched that needs another assembly.
        FrameworkDependencies.Provide();
#endif
        return new ProjectAnalysis(this, _cancellation.Token).Run();
    }
}
