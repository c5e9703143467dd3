using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class PolicySelectsNothing() : Rule(new()
{
    Id = "CNS4013",
    Title = "NetworkPolicy selects no pods",
    MessageFormat = "{0} selects no pods in the analyzed manifests; correct its podSelector",
    Category = Categories.Network,
    Description = "A NetworkPolicy that selects no pods has no effect, and nothing indicates that.",
    Remediation = "Make podSelector match the labels of the pods.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:dangling-networkpolicy", "kube-score:networkpolicy-targets-pod", "kubescape:C-0299", "kics:85ab1c5b"],
    Standards = ["OWASP-K8S:K07"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!WholeSet.HasAllPods(context.Documents))
                return;
            // Another unit may bring the pods.
            var pods = new PodIndex(context.Documents.Surroundings);
            foreach (var policy in context.Documents.ObjectsOfKind("NetworkPolicy"))
            {
                if (WholeSet.NamespaceOf(policy.Namespace) is { } place
                    && LabelSelector.Read(policy.Get("spec", "podSelector")) is { IsEmpty: false } selector
                    && context.Documents.Workloads.Length > 0
                    && pods.Selects(place, selector) == false)
                    context.Report(policy.Location, policy.Identity);
            }
        });
}
