namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Where the kinds that make pods keep the pod's template: the path to the mapping that has <c>metadata</c> and <c>spec</c>.</summary>
internal static class PodTemplatePaths
{
    private static readonly string[] Template = ["spec", "template"];

    /// <summary>The path, or null for a kind that has no such template.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="group">The group of its API, or null where it is not known: then any will do.</param>
    public static string[]? Find(string kind, string? group) => kind switch
    {
        "Pod" when Is(group, "") => [],
        "PodTemplate" when Is(group, "") => ["template"],
        "ReplicationController" when Is(group, "") => Template,
        // The core group has none of the next four lines: it is a slip of the pen, and what is meant is plain.
        "Deployment" or "ReplicaSet" when Is(group, "apps", "extensions", "") => Template,
        "DaemonSet" or "StatefulSet" when Is(group, "apps", "extensions", "apps.kruise.io", "") => Template,
        "Job" when Is(group, "batch", "extensions", "") => Template,
        "CronJob" when Is(group, "batch", "") => ["spec", "jobTemplate", "spec", "template"],
        "DeploymentConfig" when Is(group, "apps.openshift.io", "") => Template,
        "Rollout" when Is(group, "argoproj.io") => Template,
        "CloneSet" when Is(group, "apps.kruise.io") => Template,
        "Service" when group == "serving.knative.dev" => Template,
        "Configuration" when group == "serving.knative.dev" => Template,
        "Revision" when group == "serving.knative.dev" => [],
        "Sandbox" or "SandboxTemplate" when group is "agents.x-k8s.io" or "extensions.agents.x-k8s.io" => ["spec", "podTemplate"],
        _ => null,
    };

    private static bool Is(string? group, params string[] groups) => group is null || System.Array.IndexOf(groups, group) >= 0;
}
