using System.Linq;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

/// <summary>Creates pods that run cluster components.</summary>
internal static class ComponentPod
{
    /// <summary>Creates a pod whose container has a command.</summary>
    /// <param name="words">The words of the command, marked up where a finding is expected.</param>
    public static string With(params string[] words) =>
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: component
          namespace: kube-system
        spec:
          containers:
          - name: component
            image: registry.example/component:1.34.1
            command:

        """.Replace("\r\n", "\n", System.StringComparison.Ordinal) + string.Concat(words.Select(word => $"    - {word}\n"));
}
