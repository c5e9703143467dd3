using System;
using System.Threading;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ContainerSecurity.MSBuild;

/// <summary>Analyses the files of a project and reports findings as build errors and warnings.</summary>
public sealed class AnalyzeContainers : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The directory of the project.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>Files that the project lists; unsupported ones are reported.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Files found by name; unsupported ones are skipped.</summary>
    public ITaskItem[] FoundFiles { get; set; } = [];

    /// <summary>The project file.</summary>
    public string ProjectFile { get; set; } = "";

    /// <summary>Imported files that may set values of the project.</summary>
    public ITaskItem[] ProjectImports { get; set; } = [];

    /// <summary>The container properties of the SDK, each with its <c>Value</c>.</summary>
    public ITaskItem[] ContainerProperties { get; set; } = [];

    /// <summary>The container items of the SDK, each with its <c>Kind</c> and <c>Value</c>.</summary>
    public ITaskItem[] ContainerItems { get; set; } = [];

    /// <summary>Global configuration files.</summary>
    public ITaskItem[] GlobalConfigs { get; set; } = [];

    /// <summary>Assemblies with additional rules.</summary>
    public ITaskItem[] RulePacks { get; set; } = [];

    /// <summary>minimal, recommended, strict or all; empty for the preset of the configuration.</summary>
    public string Preset { get; set; } = "";

    /// <summary>The baseline of known findings.</summary>
    public string Baseline { get; set; } = "";

    /// <summary>The SARIF report file.</summary>
    public string SarifLog { get; set; } = "";

    /// <summary>Whether warnings are errors.</summary>
    public string TreatWarningsAsErrors { get; set; } = "";

    /// <summary>Ids whose warnings are errors.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>Ids whose warnings stay warnings.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>Ids that are not reported.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>The stamp file of a run without findings; if it is missing, the next build analyses again.</summary>
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
        // Must run before any type of another assembly is used.
        FrameworkDependencies.Provide();
#endif
        return new ProjectAnalysis(this, _cancellation.Token).Run();
    }
}
