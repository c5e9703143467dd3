using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class PodSecurityVersionOld() : Rule(new()
{
    Id = "CNS5079",
    Title = "Namespace pins an old Pod Security version",
    MessageFormat = "Level {0} of {1} does not check {2}; raise pod-security.kubernetes.io/enforce-version",
    Category = Categories.Access,
    Description = "The Pod Security Standards grow with Kubernetes. A namespace that pins an old version admits pods that the current level rejects.",
    Remediation = "Raise pod-security.kubernetes.io/enforce-version to the version of the cluster, or to latest.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["CIS-K8S:5.2.1", "OWASP-K8S:K04"],
})
{
    private const string Label = "pod-security.kubernetes.io/enforce";

    // The checks that the levels gained with a minor version of Kubernetes 1. Source: the checks of k8s.io/pod-security-admission, v0.34, by their MinimumVersion.
    private static readonly ImmutableArray<(int Since, bool IsBaseline, string What)> Controls =
    [
        (19, false, "seccomp profiles"),
        (22, false, "capabilities"),
        (23, false, "user ID 0"),
        (34, true, "hosts in probes and hooks"),
    ];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var labels = context.Node.Labels;
                var level = labels.FirstOrDefault(label => label.Key == Label).Value;
                var version = labels.FirstOrDefault(label => label.Key == Label + "-version").Value;
                if (level.Value is not ("baseline" or "restricted") || Minor(version.Value) is not { } minor)
                    return;
                // A cluster of that version supports no later checks.
                var newest = context.KubernetesVersion?.Minor ?? int.MaxValue;
                var missing = Controls.Where(control => minor < control.Since && control.Since <= newest && (control.IsBaseline || level.Value == "restricted")).Select(control => control.What).ToList();
                if (missing.Count > 0)
                    context.Report(version.Location, level.Value, version.Value, string.Join(", ", missing));
            },
            "Namespace");

    private static int? Minor(string? version) =>
        version?.StartsWith("v1.", StringComparison.Ordinal) == true && int.TryParse(version.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : null;
}
