using System;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class TillerReachable() : Rule(new()
{
    Id = "CNS9044",
    Title = "Tiller listens on the pod network",
    MessageFormat = "Container '{0}' runs Tiller without binding it to localhost; set --listen=localhost:44134",
    Category = Categories.Manifests,
    Description = "Any pod that can reach Tiller can make it change anything in the cluster.",
    Remediation = "Migrate to Helm 3; until then set --listen=localhost:44134.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_45", "kics:e17fa86a"],
    Standards = ["OWASP-K8S:K01", "CWE-306"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (container.Workload.IsPartial || container.Image is not { } image || image.Repository.Value?.EndsWith("tiller", StringComparison.Ordinal) != true)
                return;
            var words = container.Command.Concat(container.Arguments).ToList();
            if (!words.Any(w => w.IsUnknown || IsLocal(w.Value!)) && !words.Zip(words.Skip(1), (option, value) => option.Value == "--listen" && IsLocal("--listen=" + value.Value)).Any(isLocal => isLocal))
                context.Report(words.Find(w => w.Value!.Contains("--listen", StringComparison.Ordinal)) is { IsKnown: true } listen ? listen.Location : container.Location, Names.Of(container));
        });

    private static bool IsLocal(string word) => word.Contains("--listen=localhost:", StringComparison.Ordinal) || word.Contains("--listen=127.0.0.1:", StringComparison.Ordinal) || word.Contains("--listen localhost:", StringComparison.Ordinal);
}
