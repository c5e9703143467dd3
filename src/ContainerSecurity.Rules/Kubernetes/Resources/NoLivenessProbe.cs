using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoLivenessProbe() : Rule(Descriptor, Beside)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6005",
        Title = "No liveness probe is set",
        MessageFormat = "Container '{0}' has no liveness probe; add one",
        Category = Categories.Resources,
        Description = "A process that hangs is never restarted.",
        Remediation = "Add a probe that checks the process itself, is cheap and does not depend on other services.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = InputKinds.Containers,
        Equivalents = [
            "kube-linter:no-liveness-probe", "kube-score:pod-probes", "polaris:livenessProbeMissing", "checkov:CKV_K8S_8",
            "kubescape:C-0056", "kics:ade74944", "azpolicy:b1a9997f-2883-4f12-bdff-2280f99b5915",
        ],
        Standards = ["OWASP-K8S:K01"],
    };

    private static readonly DiagnosticDescriptor Beside = new()
    {
        Id = "CNS6062",
        Title = "Only some containers have a liveness probe",
        MessageFormat = "Container '{0}' has no liveness probe, but '{1}' has one; add one if it can be checked on its own",
        Category = Categories.Resources,
        Description = "Each container is probed separately: one healthy container does not reveal that another one hangs, so that one is never restarted.",
        Remediation = "Add a probe that checks the process itself, is cheap and does not depend on other services.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = InputKinds.Containers,
        Equivalents = [.. Descriptor.Equivalents.Remove("kube-score:pod-probes")],
        Standards = ["OWASP-K8S:K01"],
    };

    private static readonly Memo<Workload, Container?> Probed =
        new(static w => w.Containers.FirstOrDefault(other => other is { Role: ContainerRole.Main, LivenessProbe: not null }));

    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (!Expectations.WantsProbes(container) || container.LivenessProbe is not null)
                return;
            if (Probed.Get(container.Workload) is { } asked)
                context.Report(Beside, container.Location, Names.Of(container), Names.Of(asked));
            else
                context.Report(Descriptor, container.Location, Names.Of(container));
        });
}
