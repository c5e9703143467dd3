using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Reports workloads whose service account has permissions to take over the cluster.</summary>
public abstract class AccountPermissionRule : Rule
{
    private readonly bool _wantsEverything;

    /// <param name="descriptor">The rule's descriptor.</param>
    /// <param name="wantsEverything">Whether the rule reports accounts with every permission, or those with fewer.</param>
    private protected AccountPermissionRule(DiagnosticDescriptor descriptor, bool wantsEverything)
        : base(descriptor)
    {
        _wantsEverything = wantsEverything;
    }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(Check);

    private void Check(RuleContext<DocumentSet> context)
    {
        var bindings = Binding.ByAccount(context.Node);
        if (bindings.Count == 0)
            return;
        var roles = new RoleRules(context.Node);
        var known = new Dictionary<(string, string), PrivilegedPermission?>();
        foreach (var workload in context.Node.Workloads)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (workload.Platform != WorkloadPlatform.Kubernetes || workload.ServiceAccount.IsUnknown || workload.AutomountServiceAccountToken.Is(false))
                continue;
            var account = workload.ServiceAccount.Value ?? "default";
            var key = (workload.Namespace.Value ?? "", account);
            if (!bindings.TryGetValue(key, out var own))
                continue;
            if (!known.TryGetValue(key, out var gravest))
                known[key] = gravest = own.Select(binding => Find(binding, roles)).OfType<PrivilegedPermission>().OrderByDescending(strength => strength.IsEverything).FirstOrDefault();
            if (gravest is not null && gravest.IsEverything == _wantsEverything)
                Report(context, workload, account, gravest);
        }
    }

    private static void Report(RuleContext<DocumentSet> context, Workload workload, string account, PrivilegedPermission strength)
    {
        var place = workload.ServiceAccount.IsKnown ? workload.ServiceAccount.Location : workload.Location;
        var binding = strength.Binding;
        context.Report(context.CreateDiagnostic(place, Names.Of(workload), account, strength.What, $"{binding.Object.Kind}/{binding.Object.Name.Value}") with
        {
            RelatedLocations = [binding.RoleName!.Location, strength.Resource.Location],
        });
    }

    // A RoleBinding is limited to its namespace, so its permissions do not take over the cluster.
    private static PrivilegedPermission? Find(Binding binding, RoleRules roles)
    {
        if (binding is { RoleKind.Text: "ClusterRole", RoleName: { Text: "cluster-admin" } name })
            return new PrivilegedPermission(binding, name, "do everything", IsEverything: true);
        if (binding.Object.Kind == "RoleBinding")
            return null;
        var rules = roles.Of(binding).ToList();
        if (rules.Find(rule => rule.IsAdministrator) is { } administrator)
            return new PrivilegedPermission(binding, administrator.Wildcard, "do everything", IsEverything: true);
        return PrivilegedPermissions.Find(rules) is { } strong ? new PrivilegedPermission(binding, strong.Resource, strong.What, IsEverything: false) : null;
    }

    private sealed record PrivilegedPermission(Binding Binding, DataScalar Resource, string What, bool IsEverything);
}
