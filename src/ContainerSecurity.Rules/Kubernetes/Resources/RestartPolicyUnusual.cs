using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class RestartPolicyUnusual() : Rule(new()
{
    Id = "CNS6057",
    Title = "Pods of a workload do not start again",
    MessageFormat = "{0} has the restart policy '{1}'; use Always or OnFailure",
    Category = Categories.Resources,
    Description = "A container that ends stays ended, though the workload is meant to run on.",
    Remediation = "Use Always, which is the default and the only policy that Deployments and their like take.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-linter:restart-policy"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, Kind: "Deployment" or "DaemonSet" or "StatefulSet" or "ReplicaSet" or "ReplicationController" or "DeploymentConfig" or "Pod" })
                return;
            if (workload.RestartPolicy.IsKnown && workload.RestartPolicy.Value is not ("Always" or "OnFailure"))
                context.Report(workload.RestartPolicy.Location, Names.Of(workload), workload.RestartPolicy.Value);
        });
}
