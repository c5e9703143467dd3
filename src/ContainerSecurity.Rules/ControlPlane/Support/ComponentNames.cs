using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Knows the programs of a cluster by the words of a command.</summary>
internal static class ComponentNames
{
    /// <summary>The word that names the component and its place in the command; null where the command runs none.</summary>
    public static (Component Component, int Index)? Find(ImmutableArray<CommandWord> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Text is not { } text)
                return null;
            var name = text.Substring(text.LastIndexOf('/') + 1);
            if (Of(name) is { } component)
                return (component, i);
            // One binary that held all of them, up to Kubernetes 1.18.
            if (name == "hyperkube")
                return i + 1 < words.Length && OfHyperkube(words[i + 1].Text) is { } inner ? (inner, i + 1) : null;
            // What stands in front of the component only to start it, and the options of that.
            if (!IsStarter(name) && !(i > 0 && text.StartsWith("-", StringComparison.Ordinal)))
                return null;
        }

        return null;
    }

    /// <summary>Whether a command that begins with the program may run a component.</summary>
    public static bool MayBegin(string name) => Of(name) is not null || name == "hyperkube" || IsStarter(name);

    /// <summary>Whether a script may run a component, as far as a look at the text tells.</summary>
    public static bool MayHold(string script) => script.Contains("kube", StringComparison.Ordinal) || script.Contains("etcd", StringComparison.Ordinal);

    /// <summary>The component's program.</summary>
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
