using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class NoReadinessProbe() : Rule(Descriptor, Beside)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6006",
        Title = "No readiness probe is set",
        MessageFormat = "Container '{0}' has no readiness probe; add one",
        Category = Categories.Resources,
        Description = "The container receives traffic before it can respond, and keeps receiving it when it no longer can.",
        Remediation = "Add a probe that checks the process itself, is cheap and does not depend on other services.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = InputKinds.Containers,
        Equivalents = [
            "kube-linter:no-readiness-probe", "kube-score:pod-probes", "polaris:readinessProbeMissing", "checkov:CKV_K8S_9",
            "kubescape:C-0018", "kics:a659f3b5", "azpolicy:b1a9997f-2883-4f12-bdff-2280f99b5915",
        ],
        Standards = ["OWASP-K8S:K01"],
    };

    private static readonly DiagnosticDescriptor Beside = new()
    {
        Id = "CNS6063",
        Title = "Only some containers have a readiness probe",
        MessageFormat = "Container '{0}' has no readiness probe, but '{1}' has one; add one if it can be checked on its own",
        Category = Categories.Resources,
        Description = "A pod is ready once all of its containers are, and a container without a probe is considered ready as soon as it starts.",
        Remediation = "Add a probe that checks the process itself, is cheap and does not depend on other services.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = InputKinds.Containers,
        Equivalents = [.. Descriptor.Equivalents.Remove("kube-score:pod-probes")],
        Standards = ["OWASP-K8S:K01"],
    };

    private static readonly Memo<Workload, Container?> Probed =
        new(static w => w.Containers.FirstOrDefault(other => other is { Role: ContainerRole.Main, ReadinessProbe: not null }));

    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            // Container Apps probes the ingress port by default, and sends no traffic to an app without ingress.
            if (!Expectations.WantsProbes(container) || container.ReadinessProbe is not null || container.Workload.Platform == WorkloadPlatform.ContainerApps)
                return;
            if (Probed.Get(container.Workload) is { } asked)
                context.Report(Beside, container.Location, Names.Of(container), Names.Of(asked));
            else
                context.Report(Descriptor, container.Location, Names.Of(container));
        });
}
