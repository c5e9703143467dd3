namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>
/// Finds the <c>.dockerignore</c> that a Dockerfile is built with: the one of its own name, or the one in its folder. Where only a folder
/// above has one, that folder or the Dockerfile's may be the build context, so it is unknown; where none has one, there is none.
/// </summary>
internal static class IgnoreFileFinder
{
    private const string Name = ".dockerignore";
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>Finds it.</summary>
    /// <param name="files">The files of the host.</param>
    /// <param name="path">The Dockerfile.</param>
    /// <returns>The file; <see cref="DockerIgnoreFile.None"/> where there surely is none; null where it is unknown.</returns>
    public static DockerIgnoreFile? Find(IFileSource files, string path)
    {
        var folder = ParentOf(path) ?? "";
        if (files.ListFolder(folder) is not { } names)
            return null;
        if (names.Contains(path.Substring(path.LastIndexOfAny(Separators) + 1) + Name))
            return Read(files, path + Name);
        if (names.Contains(Name))
            return Read(files, folder.Length == 0 ? Name : folder + "/" + Name);
        for (var at = ParentOf(folder); at is not null; at = ParentOf(at))
        {
            if (files.ListFolder(at) is not { } above)
                break;
            if (above.Contains(Name))
                return null;
        }

        return DockerIgnoreFile.None;
    }

    private static DockerIgnoreFile? Read(IFileSource files, string path) => files.ReadFile(path) is { } text ? DockerIgnoreFile.Parse(path, text) : null;

    // The folder of a path; null for the folder that paths are relative to.
    private static string? ParentOf(string path) => path.Length == 0 ? null : path.LastIndexOfAny(Separators) is var at and >= 0 ? path.Substring(0, at) : "";
}
