namespace ContainerSecurity.Docker.Archives;

/// <summary>An entry of a tar archive.</summary>
/// <param name="Name">The path as written.</param>
/// <param name="LinkName">The target of a link.</param>
/// <param name="Type">The type flag.</param>
/// <param name="Mode">The permission bits.</param>
/// <param name="UserId">The owner.</param>
/// <param name="GroupId">The group.</param>
/// <param name="Size">The bytes of content that follow.</param>
internal readonly record struct TarEntry(string Name, string LinkName, char Type, int Mode, long UserId, long GroupId, long Size)
{
    public bool IsFile => Type is '0' or '\0' or '7' or 'S';

    public bool IsDirectory => Type == '5' || (Type is '0' or '\0' && Name.EndsWith("/", System.StringComparison.Ordinal));

    public bool IsHardLink => Type == '1';

    public bool IsSymbolicLink => Type == '2';
}
