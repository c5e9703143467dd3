namespace ContainerSecurity.Rules.Kubernetes.Resources.Support;

/// <summary>Determines which containers should have probes and resources.</summary>
internal static class Expectations
{
    /// <summary>Whether the container is long-running and should have probes: not an init or ephemeral container, and not part of a job.</summary>
    public static bool WantsProbes(Container container) =>
        container is { Role: ContainerRole.Main, Workload: { IsPartial: false } workload }
        && workload.Has(WorkloadFeatures.Probes)
        && workload.Kind is not ("Job" or "CronJob" or "Workflow" or "WorkflowTemplate" or "ClusterWorkflowTemplate" or "CronWorkflow" or "Task" or "ClusterTask" or "TaskRun")
        && workload.RestartPolicy.Value is not ("Never" or "OnFailure");

    /// <summary>Whether the container can have requests and limits, which ephemeral containers cannot.</summary>
    public static bool WantsResources(Container container) =>
        container is { Role: not ContainerRole.Ephemeral, Workload: { IsPartial: false, Platform: WorkloadPlatform.Kubernetes } };
}
