using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Deployment.Support;

/// <summary>A program that starts as root and switches to another user.</summary>
/// <param name="Program">The program.</param>
/// <param name="Capabilities">The capabilities that the switch needs.</param>
/// <param name="Location">The location in the image that starts the program.</param>
internal sealed record UserSwitch(string Program, ImmutableArray<string> Capabilities, Location Location)
{
    /// <summary>The user switch of an image; null where none is known.</summary>
    public static UserSwitch? Of(ImageConfiguration image)
    {
        if (ServerProgram.Of(image) is { Capabilities.IsEmpty: false } server)
            return new UserSwitch(server.Name, server.Capabilities, image.Location);
        // gosu(1) and su-exec(1) call setgroups, setgid and setuid.
        foreach (var word in image.Entrypoint.Concat(image.Command))
        {
            if (word.Value is { } text && text.Substring(text.LastIndexOf('/') + 1) is "gosu" or "su-exec")
                return new UserSwitch(text, ["SETGID", "SETUID"], word.Location);
        }

        return null;
    }
}
