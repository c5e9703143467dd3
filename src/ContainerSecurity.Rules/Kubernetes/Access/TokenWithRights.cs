using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class TokenWithRights() : Rule(new()
{
    Id = "CNS5072",
    Title = "Workload mounts a token with RBAC permissions",
    MessageFormat = "{0} mounts the token of service account '{1}', which {2} binds to a role; confirm that it needs the token",
    Category = Categories.Access,
    Description = "An attacker in the pod has the permissions of its service account.",
    Remediation = "Confirm that the program calls the Kubernetes API. Otherwise set automountServiceAccountToken: false, or remove the binding.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0261"],
    Standards = ["CIS-K8S:5.1.6", "OWASP-K8S:K03"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var bindings = new Dictionary<(string?, string), Binding>();
            foreach (var binding in Binding.All(context.Documents))
            {
                foreach (var subject in binding.Subjects.Where(s => s.IsServiceAccount))
                    bindings[(subject.Namespace ?? "default", subject.Name!.Text)] = binding;
            }

            foreach (var workload in context.Documents.Workloads)
            {
                if (workload.Platform != WorkloadPlatform.Kubernetes || workload.ServiceAccount.IsUnknown || workload.AutomountServiceAccountToken is { IsKnown: true, Value: false } or { IsUnknown: true })
                    continue;
                var account = workload.ServiceAccount.Value ?? "default";
                if (!bindings.TryGetValue((WholeSet.NamespaceOf(workload.Namespace), account), out var own) || (workload.AutomountServiceAccountToken.IsUnset && ServiceAccounts.DenyToken(context.Documents, workload)))
                    continue;
                context.Report(workload.Location, [own.Object.Location], Names.Of(workload), account, own.Object.Identity);
            }
        });
}
