namespace ContainerSecurity.Languages.Shell;

/// <summary>A node that has scripts: an instruction of a Dockerfile, a container.</summary>
public interface IScriptOwner
{
    /// <summary>Where it stands.</summary>
    Location Location { get; }
}
