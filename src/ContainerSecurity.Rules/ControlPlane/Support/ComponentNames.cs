using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Finds the cluster component that a command runs.</summary>
internal static class ComponentNames
{
    /// <summary>Finds the component and the index of the word that names it; null if the command runs none.</summary>
    public static (Component Component, int Index)? Find(ImmutableArray<CommandWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Text is not { } text)
                return null;
            var name = text.Substring(text.LastIndexOf('/') + 1);
            if (Of(name) is { } component)
                return (component, i);
            // One binary contained all components up to Kubernetes 1.18.
            if (name == "hyperkube")
                return i + 1 < words.Length && OfHyperkube(words[i + 1].Text) is { } inner ? (inner, i + 1) : null;
            // Wrappers that only start the component, and their options.
            if (!IsStarter(name) && !(i > 0 && text.StartsWith("-", StringComparison.Ordinal)))
                return null;
        }

        return null;
    }

    /// <summary>Whether a command that starts with this program may run a component.</summary>
    public static bool MayBegin(string name) => Of(name) is not null || name == "hyperkube" || IsStarter(name);

    /// <summary>Whether a script may run a component, judged by a cheap text search.</summary>
    public static bool MayHold(string script) => script.Contains("kube", StringComparison.Ordinal) || script.Contains("etcd", StringComparison.Ordinal);

    /// <summary>The program name of a component.</summary>
    public static string Of(Component component) => component switch
    {
        Component.ApiServer => "kube-apiserver",
        Component.ControllerManager => "kube-controller-manager",
        Component.Scheduler => "kube-scheduler",
        Component.Etcd => "etcd",
        Component.Kubelet => "kubelet",
        _ => "kube-proxy",
    };

    private static Component? Of(string name) => name switch
    {
        "kube-apiserver" => Component.ApiServer,
        "kube-controller-manager" => Component.ControllerManager,
        "kube-scheduler" => Component.Scheduler,
        "etcd" => Component.Etcd,
        "kubelet" => Component.Kubelet,
        "kube-proxy" => Component.KubeProxy,
        _ => null,
    };

    private static Component? OfHyperkube(string? name) => name switch
    {
        "apiserver" => Component.ApiServer,
        "controller-manager" => Component.ControllerManager,
        "scheduler" => Component.Scheduler,
        "proxy" => Component.KubeProxy,
        null => null,
        _ => Of(name),
    };

    private static bool IsStarter(string name) => name is "go-runner" or "kube-log-runner" or "tini" or "dumb-init" or "exec" or "nice" or "ionice";
}
