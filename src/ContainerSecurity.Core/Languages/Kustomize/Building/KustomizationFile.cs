using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>Finds the kustomization file of a folder.</summary>
internal static class KustomizationFile
{
    private static readonly string[] Names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

    /// <summary>Whether a name is that of a kustomization file.</summary>
    public static bool IsName(string name) => System.Array.IndexOf(Names, name) >= 0;

    /// <summary>Reads the file.</summary>
    /// <exception cref="KustomizeException">There is none, or several, or it is wrong.</exception>
    public static Kustomization Read(BuildFolder folder)
    {
        var found = new List<(string Name, OriginFile File)>();
        foreach (var name in Names)
        {
            if (folder.TryReadText(name) is { } file)
                found.Add((name, file));
        }

        return found.Count switch
        {
            0 => throw new KustomizeException($"unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '{folder.Root}'"),
            1 => KustomizationReader.Read(new DocumentText(found[0].File), found[0].Name),
            _ => throw new KustomizeException($"Found multiple kustomization files under: {folder.Root}", new TextOrigin(found[1].File, default, OriginKind.Literal)),
        };
    }
}
