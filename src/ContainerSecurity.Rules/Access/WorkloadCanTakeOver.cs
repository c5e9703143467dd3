using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Rules.Access.Rbac;
using ContainerSecurity.Rules.Shared;

namespace ContainerSecurity.Rules.Access;

/// <summary>CNS5045: a workload's service account has rights to take over the cluster.</summary>
public sealed class WorkloadCanTakeOver : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS5045",
        Title = "A workload's service account can take over the cluster",
        MessageFormat = "{0} runs as service account '{1}', which can {2} through {3}; narrow the role or give the workload an account of its own",
        Category = Categories.Access,
        Description = "Whoever breaks into a pod has the token of its service account. Here that token is enough to get at other workloads, their Secrets or the whole cluster.",
        Remediation = "Narrow the role, name the objects in resourceNames, or run the workload as an account that has no such role.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.0,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kubescape:C-0267", "kubescape:C-0272"],
        Standards = ["CIS-K8S:5.1.1", "OWASP-K8S:K03", "CWE-269"],
        HelpLink = RuleHelp.Link("CNS5045"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(Check);

    private static void Check(RuleContext<DocumentSet> context)
    {
        var bindings = BindingsByAccount(context.Node);
        if (bindings.Count == 0)
            return;
        foreach (var workload in context.Node.Workloads)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (workload.Platform != WorkloadPlatform.Kubernetes || workload.ServiceAccount.IsUnknown || workload.AutomountServiceAccountToken.Is(false))
                continue;
            var account = workload.ServiceAccount.Value ?? "default";
            if (bindings.TryGetValue((workload.Namespace.Value ?? "", account), out var own))
                Report(context, workload, account, own);
        }
    }

    private static void Report(RuleContext<DocumentSet> context, Workload workload, string account, List<Binding> bindings)
    {
        foreach (var binding in bindings)
        {
            var name = $"{binding.Object.Kind}/{binding.Object.Name.Value}";
            var isAdmin = binding is { RoleKind.Text: "ClusterRole", RoleName.Text: "cluster-admin" };
            // A RoleBinding's rights end at its namespace: only those that lead out of it take over the cluster.
            var strong = isAdmin
                ? (Resource: binding.RoleName!, What: "do everything")
                : StrongRights.In(binding.FindRoles(context.Node).SelectMany(PolicyRule.Of)).FirstOrDefault();
            if (strong.Resource is null || (!isAdmin && binding.Object.Kind == "RoleBinding"))
                continue;
            var place = workload.ServiceAccount.IsKnown ? workload.ServiceAccount.Location : workload.Location;
            context.Report(Diagnostic.Create(Descriptor, place, Names.Of(workload), account, strong.What, name) with
            {
                RelatedLocations = [binding.RoleName!.Location, strong.Resource.Location],
            });
            return;
        }
    }

    private static Dictionary<(string Namespace, string Account), List<Binding>> BindingsByAccount(DocumentSet documents)
    {
        var result = new Dictionary<(string, string), List<Binding>>();
        foreach (var binding in Binding.All(documents))
        {
            foreach (var subject in binding.Subjects.Where(s => s.IsServiceAccount))
            {
                var key = (subject.Namespace ?? "", subject.Name!.Text);
                if (!result.TryGetValue(key, out var list))
                    result[key] = list = [];
                list.Add(binding);
            }
        }

        return result;
    }
}
