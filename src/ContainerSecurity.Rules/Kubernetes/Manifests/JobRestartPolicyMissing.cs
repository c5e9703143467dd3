using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class JobRestartPolicyMissing() : Rule(new()
{
    Id = "CNS9033",
    Title = "Job needs restartPolicy OnFailure or Never",
    MessageFormat = "{0} {1}; set it to OnFailure or Never",
    Category = Categories.Manifests,
    Description = "The API server rejects a Job whose pods have the restart policy Always, which is the default for pods.",
    Remediation = "Set restartPolicy to OnFailure or Never in the pod template.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:cronjob-restartpolicy"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, IsPartial: false, Kind: "Job" or "CronJob" })
                return;
            if (workload.RestartPolicy.IsUnset)
                context.Report(workload.Location, Names.Of(workload), "has no restartPolicy");
            else if (workload.RestartPolicy.IsKnown && workload.RestartPolicy.Value!.IndexOfAny(['$', '{']) < 0 && workload.RestartPolicy.Value is not ("OnFailure" or "Never"))
                context.Report(workload.RestartPolicy.Location, Names.Of(workload), $"has restartPolicy '{workload.RestartPolicy.Value}'");
        });
}
