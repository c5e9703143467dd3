using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class WindowsNodeNotSelected() : Rule(new()
{
    Id = "CNS9055",
    Title = "Windows container may be scheduled on Linux",
    MessageFormat = "Container '{0}' uses a Windows image, but {1} does not select Windows nodes; set nodeSelector kubernetes.io/os: windows",
    Category = Categories.Manifests,
    Description = "A Linux node cannot run the image, so the pod fails there, now or after the next drain.",
    Remediation = "Set nodeSelector kubernetes.io/os: windows.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var workload = container.Workload;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, IsPartial: false, OperatingSystem.IsUnset: true } || container.Image is not { Repository.Value: { } repository, Registry.Value: "mcr.microsoft.com" } image)
                return;
            if (Repositories.Any(name => repository == name || repository.StartsWith(name + "/", StringComparison.Ordinal)) && workload.PodSpec.Get("nodeSelector") is null && workload.PodSpec.Get("affinity") is null && workload.PodSpec.Get("nodeName") is null && workload.PodSpec.Get("runtimeClassName") is null)
                context.Report(image.Location, Names.Of(container), Names.Of(workload));
        });

    // Repositories with Windows images only. Source: Microsoft Artifact Registry, as of 2025-11.
    private static readonly string[] Repositories = ["windows", "windows/servercore", "windows/nanoserver", "windows/server", "dotnet/framework", "windows-cssc"];
}
